import org.hibernate.annotations.Struct;
@Entity class A { @Id long id; P p; }
@Embeddable @Struct(name = "p") class P { @Column(columnDefinition = "integer default 4") int i; }
