// Attributes of an embeddable become columns of the entity.
@Embeddable
class Address {
  String street;
  @Column(length = 10, nullable = false) String zip;
  int floor;
  Integer room;
}

@Entity
class Person {
  @Id long id;
  Address address;
}

class Sample {
  static List<Object> instances() {
    Person person = new Person();
    person.id = 7;
    person.address = new Address();
    person.address.zip = "12345";
    person.address.floor = 2;
    return List.of(person);
  }
}
