// A table for each class.
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Person { @Id long id; String name; }
@Entity class Employee extends Person { int salary; }
@Entity class Manager extends Employee { String title; }

class Sample {
  static List<Object> instances() {
    Manager manager = new Manager();
    manager.id = 1;
    manager.name = "Ada";
    manager.salary = 5;
    manager.title = "CTO";
    return List.of(manager);
  }
}
