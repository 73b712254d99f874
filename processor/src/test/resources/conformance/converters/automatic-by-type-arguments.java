@Converter(autoApply = true)
class Lists implements AttributeConverter<List<String>, String> {
  @Override public String convertToDatabaseColumn(List<String> value) { return null; }
  @Override public List<String> convertToEntityAttribute(String value) { return null; }
}
@Converter(autoApply = true)
class Maps implements AttributeConverter<Map<String, Integer>, String> {
  @Override public String convertToDatabaseColumn(Map<String, Integer> value) { return null; }
  @Override public Map<String, Integer> convertToEntityAttribute(String value) { return null; }
}

@Entity
class Page {
  @Id long id;
  List<String> converted;
  List<Integer> numbers;
  ArrayList<String> serialized;
  Collection<String> strings;
  Map<String, Integer> map;
}
