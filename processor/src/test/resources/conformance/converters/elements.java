// Elements of collections.
class Tag {}
@Converter(autoApply = true)
class TagConverter implements AttributeConverter<Tag, String> {
  public String convertToDatabaseColumn(Tag tag) { return "t"; }
  public Tag convertToEntityAttribute(String text) { return new Tag(); }
}
@Converter
class NumberConverter implements AttributeConverter<String, Integer> {
  public Integer convertToDatabaseColumn(String text) { return 1; }
  public String convertToEntityAttribute(Integer number) { return ""; }
}
@Entity class T { @Id long id; @ElementCollection Set<Tag> tags; @ElementCollection @Convert(converter = NumberConverter.class) List<String> texts; }
