// @Convert of the embedding attribute reaches an attribute by its name.
@Converter
class YesNo implements AttributeConverter<Boolean, String> {
  public String convertToDatabaseColumn(Boolean value) { return value == null ? null : value ? "Y" : "N"; }
  public Boolean convertToEntityAttribute(String value) { return value == null ? null : value.equals("Y"); }
}
@Embeddable class Flags { boolean active; Boolean visible; }

@Entity
class Banner {
  @Id long id;
  @Convert(attributeName = "visible", converter = YesNo.class)
  @Convert(attributeName = "active", converter = YesNo.class)
  Flags flags;
}
