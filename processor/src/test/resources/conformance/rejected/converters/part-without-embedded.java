// What has a converter is basic unless it says otherwise.
class Upper implements AttributeConverter<String, String> {
  public String convertToDatabaseColumn(String value) { return value; }
  public String convertToEntityAttribute(String value) { return value; }
}
@Embeddable class Title { String text; }
@Entity class Book { @Id long id; @Convert(attributeName = "text", converter = Upper.class) Title title; }
