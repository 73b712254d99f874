// Mapped collections make nothing.
@Entity class Item { @Id long id; @ManyToOne Basket basket; }
@Entity class Basket { @Id long id; @OneToMany(mappedBy = "basket") List<Item> items; }
