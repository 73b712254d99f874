// Derived identity: the relationship maps the whole simple key.
@Entity class Person { @Id @Column(length = 11) String ssn; }

@Entity
class MedicalHistory {
  @Id String id;
  @MapsId @OneToOne Person patient;
}

class Sample {
  static List<Object> instances() {
    Person person = new Person();
    person.ssn = "123-45-6789";
    MedicalHistory history = new MedicalHistory();
    history.patient = person;
    return List.of(person, history);
  }
}
