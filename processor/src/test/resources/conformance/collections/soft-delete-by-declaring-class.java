// Of a collection's rows speaks the class that declares it, not one that inherits; of a join table's also the other side.
import org.hibernate.annotations.SoftDelete;

@MappedSuperclass @SoftDelete abstract class Base { @Id long id; @ElementCollection Set<String> declared; }
@Entity class Heir extends Base {
  @ElementCollection Set<String> own;
  @ManyToMany Set<Plain> plains;
  @ManyToMany Set<Other> others;
  @Embedded Part part;
  @Embedded Marked marked;
}
@Entity class Plain { @Id long id; }
@Entity class Other extends Base { @ManyToMany(mappedBy = "others") Set<Heir> heirs; }
@Embeddable class Part { @ElementCollection Set<String> texts; }
@Embeddable @SoftDelete(columnName = "gone") class Marked { @ElementCollection Set<String> marks; }

@Entity class Owner { @Id long id; @ManyToMany Set<Mapped> mapped; @ManyToMany @SoftDelete(columnName = "off") Set<Mapped> both; }
@Entity @SoftDelete class Mapped {
  @Id long id;
  @ManyToMany(mappedBy = "mapped") Set<Owner> owners;
  @ManyToMany(mappedBy = "both") Set<Owner> bothOwners;
}
