/** The schema is made, though the abstract class has no table there. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@Table(schema = "abroad")
abstract class Vehicle {
  @Id Long id;
}

@Entity
class Car extends Vehicle {
  String plate;
}
