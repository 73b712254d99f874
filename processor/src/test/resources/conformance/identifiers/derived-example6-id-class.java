// Derived identity: the parent embeds its key, which is the dependent's id class.
@Embeddable
class PersonId implements java.io.Serializable {
  String firstName;
  String lastName;
  public boolean equals(Object other) { return this == other; }
  public int hashCode() { return 1; }
}
@Entity class Person { @EmbeddedId PersonId id; }

@Entity
@IdClass(PersonId.class)
class MedicalHistory {
  @Id
  @OneToOne
  @JoinColumn(name = "FK1", referencedColumnName = "firstName")
  @JoinColumn(name = "FK2", referencedColumnName = "lastName")
  Person patient;
}
