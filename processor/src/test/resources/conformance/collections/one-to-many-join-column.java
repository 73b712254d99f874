// The element's table gets the column.
@Entity class Wheel { @Id long id; int size; }
@Entity
class Car {
  @Id long id;
  @OneToMany @JoinColumn(name = "car_id") List<Wheel> wheels;
  @OneToMany @JoinColumn(name = "spare_of", nullable = false) Set<Wheel> spares;
}
