// Derived identity: the parent has an id class, the dependent embeds the same type.
@Embeddable
class PersonId implements java.io.Serializable {
  String firstName;
  String lastName;
  public boolean equals(Object other) { return this == other; }
  public int hashCode() { return 1; }
}
@Entity @IdClass(PersonId.class) class Person { @Id String firstName; @Id String lastName; }

@Entity
class MedicalHistory {
  @EmbeddedId PersonId id;
  @MapsId
  @JoinColumn(name = "FK1", referencedColumnName = "firstName")
  @JoinColumn(name = "FK2", referencedColumnName = "lastName")
  @OneToOne
  Person patient;
}
