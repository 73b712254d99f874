// References to two columns that are no key.
@Entity class P { @Id long id; String a; int b; }
@Entity
class C {
  @Id long id;
  @ManyToOne @JoinColumn(name = "pb", referencedColumnName = "b") @JoinColumn(name = "pa", referencedColumnName = "a") P p;
}

class Sample {
  static List<Object> instances() {
    P p = new P();
    p.a = "x";
    p.b = 2;
    C c = new C();
    c.p = p;
    return List.of(p, c);
  }
}
