// @Convert on the entity for what its mapped superclass has.
@Converter
class YesNo implements AttributeConverter<Boolean, String> {
  public String convertToDatabaseColumn(Boolean value) { return "Y"; }
  public Boolean convertToEntityAttribute(String value) { return true; }
}
@MappedSuperclass abstract class Base { @Id long id; Boolean flag; @Convert(converter = YesNo.class) Boolean other; }
@Entity @Convert(attributeName = "flag", converter = YesNo.class) class A extends Base {}
@Entity @Convert(attributeName = "other", disableConversion = true) class B extends Base {}
