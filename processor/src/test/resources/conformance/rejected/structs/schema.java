import org.hibernate.annotations.Struct;
@Entity class A { @Id long id; @Struct(name = "p", schema = "other") P p; }
@Embeddable class P { String s; }
