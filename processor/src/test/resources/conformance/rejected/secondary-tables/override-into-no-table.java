// An override into a table that the entity does not have.
@Entity @AttributeOverride(name = "id", column = @Column(table = "nowhere")) class Item { @Id long id; }
