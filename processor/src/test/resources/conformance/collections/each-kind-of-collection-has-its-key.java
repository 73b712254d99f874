// A set is a key with its owner unless a value may be null, a list with its order, a map with its
// keys; a collection or a list without an order has no key, nor have large objects.
@Entity
class Owner {
  @Id long id;
  @ElementCollection Collection<String> collection;
  @ElementCollection List<Integer> bag;
  @ElementCollection @OrderColumn List<Integer> list;
  @ElementCollection Set<String> set;
  @ElementCollection @Column(nullable = false) Set<String> mandatory;
  @ElementCollection @Column(unique = true) SortedSet<String> each;
  @ElementCollection @Lob Set<String> large;
  @ElementCollection Map<String, Integer> map;
  @ElementCollection
  @CollectionTable(uniqueConstraints = @UniqueConstraint(columnNames = "val"))
  @Column(name = "val", nullable = false)
  Set<String> declared;
}
