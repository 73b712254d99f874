@Entity
class Shop {
  @Id Long id;

  @OneToMany(mappedBy = "shop")
  @MapKeyJoinColumn(name = "key_code", referencedColumnName = "code")
  @MapKeyJoinColumn(name = "key_land", referencedColumnName = "land", nullable = true)
  Map<Region, Item> items;
}

@Entity
class Item {
  @Id Long id;

  @ManyToOne Shop shop;
}

@Entity
class Region {
  @EmbeddedId RegionId id;
}

@Embeddable
class RegionId implements java.io.Serializable {
  String code;
  String land;
}
