// AUTO, by the type of the id.
@Entity class A { @Id @GeneratedValue Long id; }
@Entity class B { @Id @GeneratedValue int id; }
@Entity class C { @Id @GeneratedValue short id; }
@Entity class D { @Id @GeneratedValue BigInteger id; }
@Entity class E { @Id @GeneratedValue UUID id; }

class Sample {
  static List<Object> instances() { return List.of(new A(), new B(), new C(), new D(), new E()); }
}
