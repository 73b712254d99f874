// Derived identity: both embed the same key type.
@Embeddable record PersonId(String firstName, String lastName) {}
@Entity class Person { @EmbeddedId PersonId id; }

@Entity
class MedicalHistory {
  @EmbeddedId PersonId id;
  @MapsId
  @OneToOne
  @JoinColumn(name = "FK1", referencedColumnName = "firstName")
  @JoinColumn(name = "FK2", referencedColumnName = "lastName")
  Person patient;
}
