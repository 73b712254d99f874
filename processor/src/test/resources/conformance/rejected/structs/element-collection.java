import org.hibernate.annotations.Struct;
@Entity class A { @Id long id; @ElementCollection List<P> ps; }
@Embeddable @Struct(name = "p") class P { String s; }
