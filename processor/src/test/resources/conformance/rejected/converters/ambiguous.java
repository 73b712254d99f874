// Two converters for one type apply themselves.
record V(String text) {}
@Converter(autoApply = true)
class A implements AttributeConverter<V, String> {
  public String convertToDatabaseColumn(V value) { return ""; }
  public V convertToEntityAttribute(String value) { return null; }
}
@Converter(autoApply = true)
class B implements AttributeConverter<V, Integer> {
  public Integer convertToDatabaseColumn(V value) { return 1; }
  public V convertToEntityAttribute(Integer value) { return null; }
}
@Entity class T { @Id long id; V v; }
