@Converter(autoApply = true)
class Codes implements AttributeConverter<String, Integer> {
  @Override public Integer convertToDatabaseColumn(String value) { return null; }
  @Override public String convertToEntityAttribute(Integer value) { return null; }
}

@Entity
class Article {
  @Id String id;
  String name;
  @Convert(disableConversion = true) String raw;
  @Column(length = 3) String brief;
  @Lob String large;
  @Version int version;
  List<String> lines;
  String[] strings;
}
