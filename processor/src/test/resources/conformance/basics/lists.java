// Collections of basics without @ElementCollection.
@Entity
class Lists {
  @Id long id;
  List<String> names; Set<Integer> numbers; Collection<UUID> ids; SortedSet<String> sorted; List<Instant> instants;
}

class Sample {
  static List<Object> instances() {
    Lists lists = new Lists();
    lists.id = 1;
    lists.names = List.of("a", "b");
    return List.of(lists);
  }
}
