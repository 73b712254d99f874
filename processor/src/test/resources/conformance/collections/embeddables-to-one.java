// Elements that refer to entities.
@Entity class Product { @Id long id; }
@Embeddable class Item { @ManyToOne Product product; int count; }

@Entity
class Cart {
  @Id long id;
  @ElementCollection List<Item> items;
  @ElementCollection
  @CollectionTable(name = "wish")
  @AssociationOverride(name = "product", joinColumns = @JoinColumn(name = "wished", nullable = false))
  Set<Item> wishes;
}
