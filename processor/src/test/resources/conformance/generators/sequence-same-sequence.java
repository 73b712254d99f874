// Two generators that use the same sequence.
@Entity class A { @Id @GeneratedValue(generator = "g1") @SequenceGenerator(name = "g1", sequenceName = "s", allocationSize = 3) long id; }
@Entity class B { @Id @GeneratedValue(generator = "g2") @SequenceGenerator(name = "g2", sequenceName = "s", allocationSize = 3) long id; }
