// A sequence in another schema.
@Entity @Table(schema = "stock") class A { @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "numbers", schema = "counters") long id; }
@Entity @Table(schema = "stock") class B { @Id @GeneratedValue long id; }
