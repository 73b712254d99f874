// Derived identity: the parent has an id class, the dependent too.
class EmployeeId implements java.io.Serializable {
  String firstName;
  String lastName;
  public boolean equals(Object other) { return this == other; }
  public int hashCode() { return 1; }
}
@Entity @IdClass(EmployeeId.class) class Employee { @Id String firstName; @Id String lastName; }
class DependentId implements java.io.Serializable {
  String name;
  EmployeeId emp;
  public boolean equals(Object other) { return this == other; }
  public int hashCode() { return 1; }
}

@Entity
@IdClass(DependentId.class)
class Dependent {
  @Id String name;
  @Id
  @JoinColumn(name = "FK1", referencedColumnName = "firstName")
  @JoinColumn(name = "FK2", referencedColumnName = "lastName")
  @ManyToOne
  Employee emp;
}
