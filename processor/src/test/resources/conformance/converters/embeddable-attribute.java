// A converter inside an embeddable, and one by path from the entity.
//- check public.t CHECK ((inside = ANY (ARRAY['Y'::bpchar, 'Y'::bpchar, 'Y'::bpchar])))
//- check public.t CHECK ((outside = ANY (ARRAY['Y'::bpchar, 'Y'::bpchar, 'Y'::bpchar])))
//- constraint name public.t t_inside_check CHECK ((inside = ANY (ARRAY['Y'::bpchar, 'Y'::bpchar, 'Y'::bpchar])))
//- constraint name public.t t_outside_check CHECK ((outside = ANY (ARRAY['Y'::bpchar, 'Y'::bpchar, 'Y'::bpchar])))
@Converter
class YesNo implements AttributeConverter<Boolean, Character> {
  public Character convertToDatabaseColumn(Boolean value) { return 'Y'; }
  public Boolean convertToEntityAttribute(Character value) { return true; }
}
@Embeddable class Inner { @Convert(converter = YesNo.class) Boolean inside; Boolean outside; }
@Embeddable class Outer { Inner inner; }
@Entity class T { @Id long id; @Convert(attributeName = "inner.outside", converter = YesNo.class) @Embedded Outer outer; }
