// Identity columns of several types.
@Entity class A { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
@Entity class B { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "b_no") int id; @ManyToOne A a; }
@Entity class C { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) short id; }

class Sample {
  static List<Object> instances() {
    A a = new A();
    B b = new B();
    b.a = a;
    return List.of(a, b);
  }
}
