// Two embedded ids.
@Embeddable class Key implements java.io.Serializable { int a; }
@Entity class T { @EmbeddedId Key one; @EmbeddedId @AttributeOverride(name = "a", column = @Column(name = "b")) Key two; }
