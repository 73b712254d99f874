// An embeddable that extends a mapped superclass.
@MappedSuperclass abstract class Audited { Instant created; String creator; }
@Embeddable class Audit extends Audited { String reason; }

@Entity
class Change {
  @Id long id;
  Audit audit;
}
