// A set has a key over owner and element only where the element is mandatory.
@Entity
class Person {
  @Id long id;
  @ElementCollection Set<String> loose;
  @ElementCollection @Column(nullable = false) Set<String> strict;
}
