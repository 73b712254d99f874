// Two generators in one table.
@Entity class A { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "ga") @TableGenerator(name = "ga", table = "counters", pkColumnValue = "a") long id; }
@Entity class B { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "gb") @TableGenerator(name = "gb", table = "counters", pkColumnValue = "b", initialValue = 5) long id; }
