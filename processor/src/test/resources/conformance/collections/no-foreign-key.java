// Collections without foreign key.
@Entity
class Log {
  @Id long id;
  @ElementCollection
  @CollectionTable(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  List<String> lines;
  @ElementCollection
  @CollectionTable(name = "mark", joinColumns = @JoinColumn(name = "l", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
  List<String> marks;
}
