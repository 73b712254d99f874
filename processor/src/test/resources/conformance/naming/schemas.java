// Tables in several schemas.
@Entity @Table(schema = "one") class A { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id; @ManyToOne B b; }
@Entity @Table(schema = "TWO") class B { @Id long id; @ManyToMany Set<A> as; }
@Entity @Table(name = "same", schema = "one") class C { @Id long id; @ElementCollection Set<String> words; }
@Entity @Table(name = "same", schema = "two") class D { @Id long id; }
