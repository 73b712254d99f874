// An embedded id beside a simple one.
@Embeddable class Key implements java.io.Serializable { int a; }
@Entity class T { @EmbeddedId Key key; @Id long id; }
