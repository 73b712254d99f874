@Embeddable class PK { long a; long b; }
@Entity class P { @EmbeddedId PK id; }
@Entity @IdClass(K.class) class T { @Id @ManyToOne P p; @Id int n; }
class K implements java.io.Serializable { long p; int n; }
