// What is inherited is an entity or a mapped superclass.
@Embeddable class Audit { Instant since; }
@Entity class Bill extends Audit { @Id long id; }
