// Each side leaves it to the other one.
@Entity class A { @Id long id; @ManyToMany(mappedBy = "as") List<B> bs; }
@Entity class B { @Id long id; @ManyToMany(mappedBy = "bs") List<A> as; }
