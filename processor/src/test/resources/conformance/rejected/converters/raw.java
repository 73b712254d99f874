// A converter without type arguments.
@Converter
@SuppressWarnings({"rawtypes", "unchecked"})
class C implements AttributeConverter {
  public Object convertToDatabaseColumn(Object value) { return ""; }
  public Object convertToEntityAttribute(Object value) { return 1; }
}
@Entity class T { @Id long id; @Convert(converter = C.class) UUID uuid; }
