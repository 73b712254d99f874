// Each generated part of an id has its own generator.
@Embeddable
class SlotKey implements java.io.Serializable {
  @GeneratedValue long hall;

  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  int line;

  @GeneratedValue(strategy = GenerationType.TABLE)
  long seat;

  String wing;
}

@Entity
class Slot {
  @EmbeddedId SlotKey key;
}
