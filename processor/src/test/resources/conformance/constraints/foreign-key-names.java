// Named foreign keys of every kind of relationship.
@Entity class P { @Id long id; }
@Entity
class T {
  @Id long id;
  @ManyToOne @JoinColumn(name = "a", foreignKey = @ForeignKey(name = "fk_one")) P a;
  @ManyToOne @JoinColumns(value = @JoinColumn(name = "b"), foreignKey = @ForeignKey(name = "fk_two")) P b;
  @ElementCollection @CollectionTable(name = "w", foreignKey = @ForeignKey(name = "fk_three")) List<String> words;
  @OneToMany @JoinColumn(name = "t", foreignKey = @ForeignKey(name = "fk_four")) List<Child> children;
  @ManyToMany @JoinTable(name = "x", foreignKey = @ForeignKey(name = "fk_five"), inverseForeignKey = @ForeignKey(name = "fk_six")) Set<P> ps;
}
@Entity class Child { @Id long id; }
