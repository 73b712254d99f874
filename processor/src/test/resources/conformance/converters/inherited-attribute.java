class Texts implements AttributeConverter<UUID, String> {
  @Override public String convertToDatabaseColumn(UUID value) { return null; }
  @Override public UUID convertToEntityAttribute(String value) { return null; }
}

@MappedSuperclass
class Base<T> {
  @Id @GeneratedValue Long id;
  @Convert(converter = Texts.class) UUID key;
}

@Entity
class Part extends Base<String> {
  private String other;
}
