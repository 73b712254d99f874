// On a class it has to say what it converts.
class Upper implements AttributeConverter<String, String> {
  public String convertToDatabaseColumn(String value) { return value; }
  public String convertToEntityAttribute(String value) { return value; }
}
@Entity @Convert(converter = Upper.class) class Word { @Id long id; String text; }
