// A converter inside an embeddable, and one by path from the entity.
@Converter
class YesNo implements AttributeConverter<Boolean, Character> {
  public Character convertToDatabaseColumn(Boolean value) { return 'Y'; }
  public Boolean convertToEntityAttribute(Character value) { return true; }
}
@Embeddable class Inner { @Convert(converter = YesNo.class) Boolean inside; Boolean outside; }
@Embeddable class Outer { Inner inner; }
@Entity class T { @Id long id; @Convert(attributeName = "inner.outside", converter = YesNo.class) @Embedded Outer outer; }
