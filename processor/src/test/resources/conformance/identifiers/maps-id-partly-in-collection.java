// A one-to-many whose other side maps part of its key.
@Entity class Basket { @Id @GeneratedValue Long id; @OneToMany(mappedBy = "basket") List<Item> items; }
@Embeddable record ItemId(Long basketId, int position) {}
@Entity class Item { @EmbeddedId ItemId id; @MapsId("basketId") @ManyToOne Basket basket; }
