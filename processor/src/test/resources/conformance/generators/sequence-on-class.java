// The generator on the class.
@Entity
@SequenceGenerator(name = "gen", sequenceName = "numbers", allocationSize = 10)
class A { @Id @GeneratedValue(generator = "gen") long id; }
