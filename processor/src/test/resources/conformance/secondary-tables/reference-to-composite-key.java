// A subclass in the table of its root refers to its like from a table of its own, column by column.
@Embeddable
class ShelfKey implements java.io.Serializable {
  long hall;
  String mark;
}

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
class Furniture {
  @EmbeddedId ShelfKey key;
}

@Entity
@SecondaryTable(name = "shelf_places")
class Shelf extends Furniture {
  @ManyToOne
  @JoinColumn(name = "below_hall", table = "shelf_places", referencedColumnName = "hall")
  @JoinColumn(name = "below_mark", table = "shelf_places", referencedColumnName = "mark")
  Shelf below;
}
