// First values and steps.
@Entity class A { @Id @GeneratedValue(generator = "ga") @SequenceGenerator(name = "ga", initialValue = 0, allocationSize = 1) long id; }
@Entity class B { @Id @GeneratedValue(generator = "gb") @SequenceGenerator(name = "gb", initialValue = 100, allocationSize = 100) long id; }
