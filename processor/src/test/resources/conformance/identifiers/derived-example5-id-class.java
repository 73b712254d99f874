// Derived identity: the parent's composite id is the whole key, by an id class.
class PersonId implements java.io.Serializable {
  String firstName;
  String lastName;
  public boolean equals(Object other) { return this == other; }
  public int hashCode() { return 1; }
}
@Entity @IdClass(PersonId.class) class Person { @Id String firstName; @Id String lastName; }

@Entity
@IdClass(PersonId.class)
class MedicalHistory {
  @Id
  @JoinColumn(name = "FK1", referencedColumnName = "firstName")
  @JoinColumn(name = "FK2", referencedColumnName = "lastName")
  @OneToOne
  Person patient;
}
