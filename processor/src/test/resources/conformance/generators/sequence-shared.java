// One generator for two entities.
@Entity
@SequenceGenerator(name = "common", sequenceName = "common_seq", allocationSize = 5)
class A { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "common") long id; }
@Entity class B { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "common") long id; }
