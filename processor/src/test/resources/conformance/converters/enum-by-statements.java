// Which value a converter makes, statements may say.
enum State { NEW, OPEN, CLOSED, DONE }
@Converter class Switched implements AttributeConverter<State, String> {
  public String convertToDatabaseColumn(State state) {
    if (state == null) return null;
    switch (state) {
      case NEW: return "N";
      case OPEN: case CLOSED: return "O";
      default: return null;
    }
  }
  public State convertToEntityAttribute(String text) { return null; }
}
@Converter class Arrows implements AttributeConverter<State, Short> {
  public Short convertToDatabaseColumn(State state) {
    return switch (state) { case NEW -> 1; case OPEN -> (short) 2; case CLOSED -> { short x = 3; yield x; } default -> 4; };
  }
  public State convertToEntityAttribute(Short text) { return null; }
}
@Converter class Chain implements AttributeConverter<State, Byte> {
  private static final int SHIFT = 10;
  public Byte convertToDatabaseColumn(State state) {
    byte made = -1;
    if (State.NEW == state) { made = 1; } else if (state.equals(State.OPEN)) made = 2;
    return made;
  }
  public State convertToEntityAttribute(Byte text) { return null; }
}
@Converter class Ordinals implements AttributeConverter<State, Integer> {
  public Integer convertToDatabaseColumn(State state) { return state.ordinal() * 10 + SHIFT; }
  static final int SHIFT = 7;
  public State convertToEntityAttribute(Integer text) { return null; }
}
abstract class Base<E extends Enum<E>> implements AttributeConverter<E, String> {
  public String convertToDatabaseColumn(E value) { return Objects.isNull(value) ? null : prefix() + value; }
  String prefix() { return "b"; }
  public E convertToEntityAttribute(String text) { return null; }
}
@Converter class Derived extends Base<State> { @Override String prefix() { return "d_"; } }
@Converter class Static implements AttributeConverter<State, String> {
  public String convertToDatabaseColumn(State state) { return text(state); }
  private static String text(State state) {
    String name = state.name();
    return String.valueOf(state.ordinal()) + 'x' + name.substring(name.length() - 1) + name.substring(0, 2).toLowerCase(Locale.ROOT);
  }
  public State convertToEntityAttribute(String text) { return null; }
}
@Entity class T {
  @Id long id;
  @Convert(converter = Switched.class) State switched;
  @Convert(converter = Switched.class) @Column(nullable = false) State mandatory;
  @Convert(converter = Arrows.class) State arrows;
  @Convert(converter = Chain.class) State chain;
  @Convert(converter = Ordinals.class) State ordinals;
  @Convert(converter = Derived.class) State derived;
  @Convert(converter = Static.class) State statics;
}
