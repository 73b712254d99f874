import org.hibernate.annotations.Struct;
@Entity class A { @Id long id; @Struct(name = "p", attributes = "s") P p; }
@Embeddable class P { String s; int i; }
