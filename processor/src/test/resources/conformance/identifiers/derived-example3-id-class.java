// Derived identity: the parent embeds its key, the dependent has an id class.
@Embeddable
class EmployeeId implements java.io.Serializable {
  String firstName;
  String lastName;
  public boolean equals(Object other) { return this == other; }
  public int hashCode() { return 1; }
}
@Entity class Employee { @EmbeddedId EmployeeId empId; }
class DependentId implements java.io.Serializable {
  String name;
  EmployeeId emp;
  public boolean equals(Object other) { return this == other; }
  public int hashCode() { return 1; }
}

@Entity
@IdClass(DependentId.class)
class Dependent {
  @Id @Column(name = "dep_name") String name;
  @Id
  @JoinColumn(name = "FK1", referencedColumnName = "firstName")
  @JoinColumn(name = "FK2", referencedColumnName = "lastName")
  @ManyToOne
  Employee emp;
}
