// Delimited names of sequences and tables.
@Entity @Table(name = "`Odd Table`") class A { @Id @GeneratedValue long id; }
@Entity class B { @Id @GeneratedValue(generator = "q") @SequenceGenerator(name = "q", sequenceName = "`Odd Seq`") long id; }
