import org.hibernate.annotations.Struct;
@Entity class A { @Id long id; @Struct(name = "p", attributes = {"s", "j"}) P p; }
@Embeddable class P { String s; int i; }
