@Entity
class Dictionary {
  @Id Long id;

  @ElementCollection
  @CollectionTable(joinColumns = @JoinColumn(name = "entry"))
  @MapKeyColumn(name = "entry")
  Map<Long, String> words;
}
