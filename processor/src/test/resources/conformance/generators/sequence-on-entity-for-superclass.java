// Each entity declares the generator that its superclass names.
@MappedSuperclass abstract class Base { @Id @GeneratedValue(generator = "own") Long id; }
@Entity @SequenceGenerator(name = "own", sequenceName = "a_own", allocationSize = 1) class A extends Base {}
