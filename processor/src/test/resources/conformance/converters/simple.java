// The column has the type that the converter gives.
@Converter
class YesNo implements AttributeConverter<Boolean, String> {
  public String convertToDatabaseColumn(Boolean value) { return value == null ? null : value ? "Y" : "N"; }
  public Boolean convertToEntityAttribute(String value) { return value == null ? null : value.equals("Y"); }
}
@Entity class T { @Id long id; @Convert(converter = YesNo.class) Boolean a; @Convert(converter = YesNo.class) boolean b; @Convert(converter = YesNo.class) @Column(length = 1, nullable = false) Boolean c; Boolean d; }

class Sample {
  static List<Object> instances() {
    T t = new T();
    t.a = true;
    t.c = false;
    return List.of(t);
  }
}
