// A map has keys and values.
class Upper implements AttributeConverter<String, String> {
  public String convertToDatabaseColumn(String value) { return value; }
  public String convertToEntityAttribute(String value) { return value; }
}
@Entity class Word {
  @Id long id;
  @ElementCollection @Convert(attributeName = "texts", converter = Upper.class) Map<String, String> texts;
}
