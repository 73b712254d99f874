// @MapsId names an attribute that the key does not have.
@Entity class P { @Id long id; }
@Embeddable class Key implements java.io.Serializable { long a; int b; }
@Entity class T { @EmbeddedId Key key; @MapsId("c") @ManyToOne P p; }
