// The generator beside the id.
@Entity
class A {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "a_gen")
  @SequenceGenerator(name = "a_gen", sequenceName = "a_numbers", initialValue = 1000, allocationSize = 1)
  long id;
}
