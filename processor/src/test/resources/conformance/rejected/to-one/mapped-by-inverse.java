// Each side leaves it to the other one.
@Entity class A { @Id long id; @OneToOne(mappedBy = "as") B b; }
@Entity class B { @Id long id; @OneToMany(mappedBy = "b") List<A> as; }
