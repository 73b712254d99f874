@Entity
class Shop {
  @Id Long id;

  @OneToMany(mappedBy = "implied")
  Map<Category, Item> byImplied;

  @OneToMany(mappedBy = "stated")
  @MapKeyJoinColumn(name = "stated_key")
  Map<Category, Item> byStated;

  @OneToMany(mappedBy = "nullable")
  @MapKeyJoinColumn(name = "nullable_key", nullable = true)
  Map<Category, Item> byNullable;

  @OneToMany
  @JoinColumn(name = "column_shop")
  @MapKeyJoinColumn(name = "column_key")
  Map<Category, Item> byColumn;

  @OneToMany
  @JoinColumn(name = "place_shop")
  Map<Place, Item> byPlace;

  @OneToMany(mappedBy = "label")
  Map<Label, Item> byLabel;
}

@Entity
class Item {
  @Id Long id;

  @ManyToOne Shop implied;

  @ManyToOne Shop stated;

  @ManyToOne Shop nullable;

  @ManyToOne Shop label;
}

@Entity
class Category {
  @Id Long id;
}

@Embeddable
class Place {
  int row;

  @Basic(optional = false)
  String aisle;

  @ManyToOne Category category;
}

@Embeddable
class Label {
  @Column(nullable = false)
  int number;

  String text;

  @ManyToOne(optional = false)
  Category heading;
}
