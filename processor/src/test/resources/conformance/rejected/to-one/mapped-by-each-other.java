// Each side leaves it to the other one.
@Entity class A { @Id long id; @OneToOne(mappedBy = "a") B b; }
@Entity class B { @Id long id; @OneToOne(mappedBy = "b") A a; }
