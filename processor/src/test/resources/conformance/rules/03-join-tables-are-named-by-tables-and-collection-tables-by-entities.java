// Rule 3: join tables are named by tables, collection tables by entities, columns by entities.
class P {
  @Embeddable static class Inner { @ElementCollection List<String> deep; }
  @Embeddable static class Outer { Inner inner; }
  @Entity static class T3 { @Id long id; Outer w; @ElementCollection Set<String> words; @ManyToMany Set<Other> others; }
}
@Entity(name = "Entitled") @Table(name = "tabled") class Other { @Id long id; @ElementCollection List<Integer> numbers; @ManyToMany List<P.T3> threes; @OneToMany Set<Other> many; }
