// What a subclass demands becomes nullable and is checked by the table.
@Entity class Vehicle { @Id long id; int wheels; }
@Entity
class Car extends Vehicle {
  int doors;
  @Basic(optional = false) String plate;
  @Column(nullable = false) String owner;
  @ManyToOne(optional = false) Garage garage;
  Integer seats;
}
@Entity class Truck extends Vehicle { double load; @Column boolean trailer; }
@Entity class Garage { @Id long id; }

class Sample {
  static List<Object> instances() {
    Garage garage = new Garage();
    Car car = new Car();
    car.id = 1;
    car.plate = "A 1";
    car.owner = "me";
    car.garage = garage;
    return List.of(garage, car);
  }
}
