// Derived identity: the parent's id is simple, the dependent embeds its key.
@Entity class Employee { @Id long empId; String empName; }
@Embeddable record DependentId(String name, long empPK) {}

@Entity
class Dependent {
  @EmbeddedId DependentId id;
  @MapsId("empPK") @ManyToOne Employee emp;
}

class Sample {
  static List<Object> instances() {
    Employee employee = new Employee();
    employee.empId = 4;
    Dependent dependent = new Dependent();
    dependent.id = new DependentId("Kim", 4);
    dependent.emp = employee;
    return List.of(employee, dependent);
  }
}
