// A table needs a name.
@Entity @SecondaryTable(name = "") class Item { @Id long id; }
