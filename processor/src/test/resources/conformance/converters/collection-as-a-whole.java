// A converter of lists converts a list as a whole, whatever its values are.
class Lists implements AttributeConverter<List<UUID>, String> {
  public String convertToDatabaseColumn(List<UUID> value) { return null; }
  public List<UUID> convertToEntityAttribute(String value) { return null; }
}
@Entity class T { @Id long id; @Convert(converter = Lists.class) List<? extends Comparable<UUID>> a; @Convert(converter = Lists.class) List<UUID> b; }
