// Every member of @CollectionTable.
@Entity
class Recipe {
  @Id long id;
  @ElementCollection
  @CollectionTable(
      name = "ingredient",
      joinColumns = @JoinColumn(name = "recipe", nullable = false),
      foreignKey = @ForeignKey(name = "ingredient_recipe"),
      uniqueConstraints = @UniqueConstraint(name = "once", columnNames = {"recipe", "what"}),
      indexes = @Index(name = "by_what", columnList = "what"))
  @Column(name = "what", length = 50)
  List<String> ingredients;
}
