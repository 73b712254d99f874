// The id class has an attribute that the entity lacks.
class Key implements java.io.Serializable { int a; int b; }
@Entity @IdClass(Key.class) class T { @Id int a; }
