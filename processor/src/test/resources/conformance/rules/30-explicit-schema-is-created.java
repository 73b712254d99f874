// Rule 30: explicit schema is created.
@Entity @Table(schema = "oth") class A { @Id long id; @ManyToOne B b; }
@Entity @Table(schema = "`Odd Schema`", comment = "it is") class B { @Id long id; }
@Entity @Table(schema = "OTH") class C { @Id long id; @ManyToOne B b; @ManyToOne A a; }
