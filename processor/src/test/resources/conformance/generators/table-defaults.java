// A table generator with nothing but a name.
@Entity @TableGenerator(name = "plain") class A { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "plain") long id; }
