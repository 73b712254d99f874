// Only what becomes a text or a whole number is checked, and only where the converter is of an enum.
interface Coded { String code(); }
enum State implements Coded { NEW, OPEN; public String code() { return "x" + name(); } }
enum Other { A, B }
@Converter class OfInterface implements AttributeConverter<Coded, String> {
  public String convertToDatabaseColumn(Coded state) { return state == null ? null : state.code(); }
  public Coded convertToEntityAttribute(String text) { return null; }
}
@Converter class ToDecimal implements AttributeConverter<State, java.math.BigDecimal> {
  public java.math.BigDecimal convertToDatabaseColumn(State state) { return java.math.BigDecimal.ONE; }
  public State convertToEntityAttribute(java.math.BigDecimal text) { return null; }
}
@Converter class ToDouble implements AttributeConverter<State, Double> {
  public Double convertToDatabaseColumn(State state) { return 1.0; }
  public State convertToEntityAttribute(Double text) { return null; }
}
@Converter class ToTruth implements AttributeConverter<State, Boolean> {
  public Boolean convertToDatabaseColumn(State state) { return state == State.NEW; }
  public State convertToEntityAttribute(Boolean text) { return null; }
}
@Converter class ToText implements AttributeConverter<State, String> {
  public String convertToDatabaseColumn(State state) { return state.name(); }
  public State convertToEntityAttribute(String text) { return null; }
}
@Converter class OfNumber implements AttributeConverter<Integer, String> {
  public String convertToDatabaseColumn(Integer state) { return "x"; }
  public Integer convertToEntityAttribute(String text) { return null; }
}
@Entity class T {
  @Id long id;
  @Convert(converter = OfInterface.class) State ofInterface;
  @Convert(converter = ToDecimal.class) State decimal;
  @Convert(converter = ToDouble.class) State floating;
  @Convert(converter = ToTruth.class) State truth;
  @Convert(converter = ToText.class) @Lob State lob;
  @Convert(converter = ToText.class) @org.hibernate.annotations.Nationalized State national;
  @Convert(converter = OfNumber.class) Integer number;
  @Convert(converter = ToText.class) List<State> list;
  @Convert(converter = ToText.class) State[] several;
}
