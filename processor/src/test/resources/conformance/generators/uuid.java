// UUIDs, of both types.
@Entity class A { @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id; }
@Entity class B { @Id @GeneratedValue(strategy = GenerationType.UUID) String id; }
@Entity class C { @Id @GeneratedValue(strategy = GenerationType.UUID) @Column(length = 36) String id; @ManyToOne A a; }

class Sample {
  static List<Object> instances() { return List.of(new A(), new B(), new C()); }
}
