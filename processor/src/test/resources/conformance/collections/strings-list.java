// A list of strings is a bag: a table without a key.
@Entity
class Person {
  @Id long id;
  @ElementCollection List<String> nicknames = new ArrayList<>();
}

class Sample {
  static List<Object> instances() {
    Person person = new Person();
    person.id = 3;
    person.nicknames.addAll(List.of("Al", "Al", "Bo"));
    return List.of(person);
  }
}
