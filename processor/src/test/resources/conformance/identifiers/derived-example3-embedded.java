// Derived identity: both embed their keys, with implied join columns.
@Embeddable record EmployeeId(String firstName, String lastName) {}
@Entity class Employee { @EmbeddedId EmployeeId empId; }
@Embeddable record DependentId(String name, EmployeeId empPK) {}

@Entity
class Dependent {
  @EmbeddedId DependentId id;
  @MapsId("empPK") @ManyToOne Employee emp;
}
