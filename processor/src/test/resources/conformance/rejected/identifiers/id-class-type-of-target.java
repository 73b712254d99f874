@Entity class P { @Id long id; }
@Entity @IdClass(K.class) class T { @Id @ManyToOne P p; @Id int n; }
class K implements java.io.Serializable { String p; int n; }
