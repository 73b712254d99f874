// The id class lacks one of the ids.
class Key implements java.io.Serializable { int a; }
@Entity @IdClass(Key.class) class T { @Id int a; @Id int b; }
