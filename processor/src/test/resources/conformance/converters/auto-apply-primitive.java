// A converter for a box applies to the primitive too.
@Converter(autoApply = true)
class Flags implements AttributeConverter<Boolean, Integer> {
  public Integer convertToDatabaseColumn(Boolean value) { return value == null ? null : value ? 1 : 0; }
  public Boolean convertToEntityAttribute(Integer value) { return value == null ? null : value == 1; }
}
@Entity class T { @Id long id; boolean a; Boolean b; @Column boolean c; }
