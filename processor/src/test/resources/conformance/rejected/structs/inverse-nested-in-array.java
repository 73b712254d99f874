import org.hibernate.annotations.Struct;
@Entity class A { @Id long id; O[] os; @ManyToOne A other; }
@Embeddable @Struct(name = "o") class O { P p; }
@Embeddable @Struct(name = "p") class P { String s; @OneToMany(mappedBy = "other") List<A> as; }
