class Texts implements AttributeConverter<UUID, String> {
  @Override public String convertToDatabaseColumn(UUID value) { return null; }
  @Override public UUID convertToEntityAttribute(String value) { return null; }
}
@Entity
class Key {
  @Id @Convert(converter = Texts.class) UUID id;
}
