// An attribute that wants no converter.
@Converter(autoApply = true)
class Upper implements AttributeConverter<Locale, Integer> {
  public Integer convertToDatabaseColumn(Locale value) { return 1; }
  public Locale convertToEntityAttribute(Integer value) { return Locale.ROOT; }
}
@Entity class T { @Id long id; Locale a; @Convert(disableConversion = true) Locale b; }
