// Uniques and indexes of collection and join tables.
@Entity
class T {
  @Id long id;
  @ElementCollection
  @CollectionTable(name = "words", uniqueConstraints = @UniqueConstraint(columnNames = {"T_id", "word"}), indexes = {@Index(columnList = "word"), @Index(name = "word_first", columnList = "word, T_id")})
  @Column(name = "word")
  List<String> words;
  @ManyToMany
  @JoinTable(name = "links", uniqueConstraints = @UniqueConstraint(name = "link_once", columnNames = {"a", "b"}), joinColumns = @JoinColumn(name = "a"), inverseJoinColumns = @JoinColumn(name = "b"))
  List<T> links;
}
