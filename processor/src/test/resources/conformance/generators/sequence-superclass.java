// A generator in a mapped superclass.
@MappedSuperclass
abstract class Base {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "base_gen")
  @SequenceGenerator(name = "base_gen", sequenceName = "base_seq", allocationSize = 4)
  Long id;
}
@Entity class A extends Base {}
@Entity class B extends Base {}
