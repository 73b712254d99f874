// Derived identity: the parent's id is simple, the dependent uses an id class.
@Entity class Employee { @Id long empId; String empName; }
class DependentId implements java.io.Serializable {
  String name;
  long emp;
  public boolean equals(Object other) { return this == other; }
  public int hashCode() { return 1; }
}

@Entity
@IdClass(DependentId.class)
class Dependent {
  @Id String name;
  @Id @ManyToOne Employee emp;
}
