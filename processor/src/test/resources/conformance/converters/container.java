// Several @Convert in their container.
@Converter
class YesNo implements AttributeConverter<Boolean, String> {
  public String convertToDatabaseColumn(Boolean value) { return "Y"; }
  public Boolean convertToEntityAttribute(String value) { return true; }
}
@Embeddable class Pair { Boolean a; boolean b; Boolean c; }
@Entity class T { @Id long id; @Converts({@Convert(attributeName = "a", converter = YesNo.class), @Convert(attributeName = "b", converter = YesNo.class)}) Pair pair; }
