// Derived identity: the parent has an id class, the dependent embeds the parent's id in its key.
@Embeddable
class EmployeeId implements java.io.Serializable {
  String firstName;
  String lastName;
  public boolean equals(Object other) { return this == other; }
  public int hashCode() { return 1; }
}
@Entity @IdClass(EmployeeId.class) class Employee { @Id String firstName; @Id String lastName; }
@Embeddable
class DependentId implements java.io.Serializable {
  String name;
  EmployeeId empPK;
  public boolean equals(Object other) { return this == other; }
  public int hashCode() { return 1; }
}

@Entity
class Dependent {
  @EmbeddedId DependentId id;
  @MapsId("empPK")
  @JoinColumn(name = "FK1", referencedColumnName = "firstName")
  @JoinColumn(name = "FK2", referencedColumnName = "lastName")
  @ManyToOne
  Employee emp;
}
