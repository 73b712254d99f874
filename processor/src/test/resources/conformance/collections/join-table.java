// Every member of @JoinTable.
@Entity class Actor { @Id long id; }
@Entity
class Film {
  @Id long id;
  @ManyToMany
  @JoinTable(
      name = "casting",
      joinColumns = @JoinColumn(name = "film"),
      inverseJoinColumns = @JoinColumn(name = "actor"),
      foreignKey = @ForeignKey(name = "casting_film"),
      inverseForeignKey = @ForeignKey(name = "casting_actor"),
      uniqueConstraints = @UniqueConstraint(columnNames = {"actor", "film"}),
      indexes = @Index(columnList = "actor"))
  List<Actor> actors;
}
