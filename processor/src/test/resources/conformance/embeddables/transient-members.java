// What is transient or static in an embeddable is no column.
@Embeddable
class Cache {
  static String shared;
  transient int counter;
  @Transient String memo;
  String kept;
  final int fixed = 3;
}

@Entity class Entry { @Id long id; Cache cache; }
