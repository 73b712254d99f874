// Attributes of the superclass in the entity's second table.
@MappedSuperclass abstract class Base { @Id long id; @Column(table = "history") Instant created; String plain; }
@Entity @SecondaryTable(name = "history") class Main extends Base { String own; }
