// AUTO that names a table generator.
@Entity @TableGenerator(name = "g", table = "auto_gens") class A { @Id @GeneratedValue(generator = "g") long id; }
