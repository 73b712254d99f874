class Codes implements AttributeConverter<String, Integer> {
  @Override public Integer convertToDatabaseColumn(String value) { return null; }
  @Override public String convertToEntityAttribute(Integer value) { return null; }
}

@Embeddable
class Name {
  String first;
  @Convert(converter = Codes.class) String last;
  Title title;
}

@Embeddable
class Title {
  String text;
}

@MappedSuperclass
class Base {
  String code;
  String plain;
}

@Entity
@Convert(attributeName = "code", converter = Codes.class)
class Person extends Base {
  @Id long id;
  @Embedded
  @Convert(attributeName = "first", converter = Codes.class)
  @Convert(attributeName = "title.text", converter = Codes.class)
  Name name;
}
