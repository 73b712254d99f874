// A part of an embedded id in a table that the entity does not have.
@Entity class Item { @EmbeddedId ItemKey id; }
@Embeddable class ItemKey implements java.io.Serializable { @Column(table = "nowhere") long number; String region; }
