// A converter for a box applies to the primitive too.
//- check public.t CHECK ((a = ANY (ARRAY[0, 1])))
//- check public.t CHECK ((b = ANY (ARRAY[0, 1])))
//- check public.t CHECK ((c = ANY (ARRAY[0, 1])))
//- constraint name public.t t_a_check CHECK ((a = ANY (ARRAY[0, 1])))
//- constraint name public.t t_b_check CHECK ((b = ANY (ARRAY[0, 1])))
//- constraint name public.t t_c_check CHECK ((c = ANY (ARRAY[0, 1])))
@Converter(autoApply = true)
class Flags implements AttributeConverter<Boolean, Integer> {
  public Integer convertToDatabaseColumn(Boolean value) { return value == null ? null : value ? 1 : 0; }
  public Boolean convertToEntityAttribute(Integer value) { return value == null ? null : value == 1; }
}
@Entity class T { @Id long id; boolean a; Boolean b; @Column boolean c; }
