// PostgreSQL has no other catalog in a statement, so this is one name for two tables.
@Entity
@Table(catalog = "sales", name = "item")
class Item {
  @Id long id;
  String name;
}

@Entity
@Table(catalog = "depot", name = "item")
class StoredItem {
  @Id long id;
  String name;
}
