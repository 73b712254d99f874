import org.hibernate.annotations.Struct;
@Entity class A { @Id long id; P[] ps; @OneToOne A other; }
@Embeddable @Struct(name = "p") class P { String s; @OneToOne(mappedBy = "other") A a; }
