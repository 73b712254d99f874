// Keys and values of maps.
@Converter
class NumberConverter implements AttributeConverter<String, Integer> {
  public Integer convertToDatabaseColumn(String text) { return 1; }
  public String convertToEntityAttribute(Integer number) { return ""; }
}
@Entity
class T {
  @Id long id;
  @ElementCollection @Convert(attributeName = "key", converter = NumberConverter.class) Map<String, String> keys;
  @ElementCollection @Convert(attributeName = "value", converter = NumberConverter.class) Map<String, String> values;
}
