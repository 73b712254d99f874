@Converter(autoApply = true)
class Texts implements AttributeConverter<UUID, String> {
  @Override public String convertToDatabaseColumn(UUID value) { return null; }
  @Override public UUID convertToEntityAttribute(String value) { return null; }
}
@Converter(autoApply = true)
class Bytes implements AttributeConverter<UUID, byte[]> {
  @Override public byte[] convertToDatabaseColumn(UUID value) { return null; }
  @Override public UUID convertToEntityAttribute(byte[] value) { return null; }
}
@Entity
class Key {
  @Id long id;
  UUID key;
}
