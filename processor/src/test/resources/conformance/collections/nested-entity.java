// A nested entity's binary name in collection tables and columns.
class Outer {
  @Entity static class Inner { @Id long id; @ElementCollection List<String> words; @ManyToMany Set<Other> others; @OneToMany List<Other> many; }
  @Entity static class Other { @Id long id; }
}
