@Converter(autoApply = true)
class Lists implements AttributeConverter<List, String> {
  @Override public String convertToDatabaseColumn(List value) { return null; }
  @Override public List convertToEntityAttribute(String value) { return null; }
}
@Converter(autoApply = true)
class Numbers implements AttributeConverter<Number, String> {
  @Override public String convertToDatabaseColumn(Number value) { return null; }
  @Override public Number convertToEntityAttribute(String value) { return null; }
}

@Entity
class Page {
  @Id long id;
  List<String> strings;
  List<Integer> integers;
  Integer integer;
  Number number;
  BigDecimal decimal;
}
