// The entity's name is the table's.
@Entity(name = "Thing") class SomeClass { @Id long id; @ManyToOne SomeClass other; @ElementCollection Set<String> words; }
