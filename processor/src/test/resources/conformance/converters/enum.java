// An enum behind a converter is checked for what the converter makes of its constants.
enum Shade { DARK, LIGHT }
@Converter
class ShadeConverter implements AttributeConverter<Shade, String> {
  public String convertToDatabaseColumn(Shade shade) { return shade == null ? null : shade == Shade.DARK ? "d" : "l"; }
  public Shade convertToEntityAttribute(String text) { return text == null ? null : text.equals("d") ? Shade.DARK : Shade.LIGHT; }
}
@Entity class T { @Id long id; @Convert(converter = ShadeConverter.class) Shade shade; }
