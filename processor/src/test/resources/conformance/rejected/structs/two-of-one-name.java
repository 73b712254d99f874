import org.hibernate.annotations.Struct;
@Entity class A { @Id long id; @Struct(name = "p") P p; @Struct(name = "p") Q q; }
@Embeddable class P { String s; }
@Embeddable class Q { String t; }
