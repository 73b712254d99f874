// A catalog that only one of them states makes two tables of one name as well.
@Entity
@Table(catalog = "sales")
class Item {
  @Id long id;
  String name;
}

@Entity
@Table(name = "item")
class StoredItem {
  @Id long id;
  @ElementCollection java.util.List<String> notes;
}
