// A converter that is a member of the class it converts.
class Celsius {
  double degrees;
  @Converter(autoApply = true)
  static class Conv implements AttributeConverter<Celsius, Float> {
    public Float convertToDatabaseColumn(Celsius value) { return 0f; }
    public Celsius convertToEntityAttribute(Float value) { return null; }
  }
}
@Entity class T { @Id long id; Celsius celsius; }
