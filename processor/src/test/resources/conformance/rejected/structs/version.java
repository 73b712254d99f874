import org.hibernate.annotations.Struct;
@Entity class A { @Id long id; P p; }
@Embeddable @Struct(name = "p") class P { String s; @Version int v; }
