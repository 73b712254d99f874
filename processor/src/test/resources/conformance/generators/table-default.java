// TABLE without a generator.
@Entity class A { @Id @GeneratedValue(strategy = GenerationType.TABLE) long id; }
@Entity class B { @Id @GeneratedValue(strategy = GenerationType.TABLE) int id; }

class Sample {
  static List<Object> instances() { return List.of(new A(), new B()); }
}
