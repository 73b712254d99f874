// First values and steps; without any, each id is asked for.
@Entity class A { @Id @GeneratedValue(generator = "ga") @SequenceGenerator(name = "ga", initialValue = 0, allocationSize = 1) long id; }
@Entity class B { @Id @GeneratedValue(generator = "gb") @SequenceGenerator(name = "gb", initialValue = 100, allocationSize = 100) long id; }
@Entity class C { @Id @GeneratedValue(generator = "gc") @SequenceGenerator(name = "gc", allocationSize = 0) long id; }
