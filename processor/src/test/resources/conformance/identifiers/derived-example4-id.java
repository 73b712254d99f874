// Derived identity: the relationship is the whole simple key.
@Entity class Person { @Id String ssn; }

@Entity
class MedicalHistory {
  @Id @OneToOne @JoinColumn(name = "FK") Person patient;
  String text;
}
