// A plain Collection is a bag; a SortedSet is a set.
@Entity
class Box {
  @Id long id;
  @ElementCollection Collection<Integer> bag;
  @ElementCollection @org.hibernate.annotations.SortNatural SortedSet<String> sorted;
  @ElementCollection(targetClass = Long.class) @SuppressWarnings("rawtypes") Set raw;
}
