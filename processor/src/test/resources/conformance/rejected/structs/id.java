import org.hibernate.annotations.Struct;
@Entity class A { @EmbeddedId P id; }
@Embeddable @Struct(name = "p") record P(long a, long b) {}
