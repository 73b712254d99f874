class Texts implements AttributeConverter<Integer, String> {
  @Override public String convertToDatabaseColumn(Integer value) { return null; }
  @Override public Integer convertToEntityAttribute(String value) { return null; }
}
@Entity
class Key {
  @Id long id;
  @Version @Convert(converter = Texts.class) Integer version;
}
