import org.hibernate.annotations.Struct;
@Entity class A { @Id long id; @Struct(name = "`My Type`") P p; }
@Embeddable class P { String s; }
