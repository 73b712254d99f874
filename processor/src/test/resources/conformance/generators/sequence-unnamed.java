// SEQUENCE without a generator: the table's own.
@Entity class A { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id; }
@Entity @Table(name = "renamed") class B { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id; }
@Entity(name = "Entitled") class C { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id; }
