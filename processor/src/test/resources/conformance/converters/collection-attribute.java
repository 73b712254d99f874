// A whole list becomes one column.
@Converter
class Joined implements AttributeConverter<List<String>, String> {
  public String convertToDatabaseColumn(List<String> list) { return list == null ? null : String.join(",", list); }
  public List<String> convertToEntityAttribute(String text) { return text == null ? null : List.of(text.split(",")); }
}
@Entity class T { @Id long id; @Convert(converter = Joined.class) List<String> words; @Convert(converter = Joined.class) @Column(length = 2000) List<String> longer; }

class Sample {
  static List<Object> instances() {
    T t = new T();
    t.words = List.of("a", "b");
    return List.of(t);
  }
}
