class PK implements java.io.Serializable { long a; long b; }
@Entity @IdClass(PK.class) class P { @Id long a; @Id long b; }
@Entity @IdClass(K.class) class T { @Id @ManyToOne P p; @Id int n; }
class K implements java.io.Serializable { Long p; int n; }
