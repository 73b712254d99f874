import org.hibernate.annotations.Struct;
@Entity class A { @Id long id; P[] ps; }
@Embeddable @Struct(name = "p") class P { String s; @OneToMany List<A> as; }
