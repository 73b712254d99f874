// Hibernate looks at the type that the class of an attribute declares, and there it is a variable.
enum Kind { A, B }
@Converter(autoApply = true)
class Kinds implements AttributeConverter<Kind, String> {
  public String convertToDatabaseColumn(Kind kind) { return kind == null ? null : kind.name(); }
  public Kind convertToEntityAttribute(String name) { return name == null ? null : Kind.valueOf(name); }
}
@Converter(autoApply = true)
class Texts implements AttributeConverter<String, Integer> {
  public Integer convertToDatabaseColumn(String text) { return text == null ? null : text.length(); }
  public String convertToEntityAttribute(Integer length) { return length == null ? null : "a".repeat(length); }
}
@Embeddable class Part<K> { K inPart; Kind kindInPart; }
@MappedSuperclass
abstract class Base<K, S extends CharSequence> {
  K kind;
  @Column(length = 7) K withColumn;
  @Convert(converter = Kinds.class) K stated;
  @Convert(disableConversion = true) K disabled;
  S text;
  @ElementCollection List<K> kinds;
  @ElementCollection Map<Integer, K> values;
  @ElementCollection Map<Kind, S> texts;
  @ElementCollection @MapKeyClass(Kind.class) Map<K, Kind> keys;
  private K property;
  @Access(AccessType.PROPERTY) public K getProperty() { return property; }
  public void setProperty(K value) { property = value; }
}
@Entity
class T extends Base<Kind, String> {
  @Id long id;
  Kind own;
  String ownText;
  @Embedded Part<Kind> part;
  @ElementCollection List<Part<Kind>> parts;
}
