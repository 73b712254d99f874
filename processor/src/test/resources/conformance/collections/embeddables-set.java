// A set of embeddables: a key if all is mandatory, else nothing or a unique.
@Embeddable record Loose(String a, Integer b) {}
@Embeddable record Strict(@Column(nullable = false) String a, @Column(nullable = false) Integer b) {}
@Embeddable record Half(@Column(nullable = false) String a, Integer b) {}
@Embeddable record Primitives(int a, long b) {}

@Entity
class Owner {
  @Id long id;
  @ElementCollection Set<Loose> loose;
  @ElementCollection Set<Strict> strict;
  @ElementCollection Set<Half> half;
  @ElementCollection Set<Primitives> primitives;
}
