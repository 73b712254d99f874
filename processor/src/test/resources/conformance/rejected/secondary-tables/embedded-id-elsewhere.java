// A part of an embedded id in another table of the entity.
@Entity @SecondaryTable(name = "s") class Item { @EmbeddedId ItemKey id; }
@Embeddable class ItemKey implements java.io.Serializable { @Column(table = "s") long number; String region; }
