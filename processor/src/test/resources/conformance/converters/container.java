// Several @Convert in their container.
//- check public.t CHECK (((a)::text = ANY ((ARRAY['Y'::character varying, 'Y'::character varying, 'Y'::character varying])::text[])))
//- check public.t CHECK (((b)::text = ANY ((ARRAY['Y'::character varying, 'Y'::character varying, 'Y'::character varying])::text[])))
//- constraint name public.t t_a_check CHECK (((a)::text = ANY ((ARRAY['Y'::character varying, 'Y'::character varying, 'Y'::character varying])::text[])))
//- constraint name public.t t_b_check CHECK (((b)::text = ANY ((ARRAY['Y'::character varying, 'Y'::character varying, 'Y'::character varying])::text[])))
@Converter
class YesNo implements AttributeConverter<Boolean, String> {
  public String convertToDatabaseColumn(Boolean value) { return "Y"; }
  public Boolean convertToEntityAttribute(String value) { return true; }
}
@Embeddable class Pair { Boolean a; boolean b; Boolean c; }
@Entity class T { @Id long id; @Converts({@Convert(attributeName = "a", converter = YesNo.class), @Convert(attributeName = "b", converter = YesNo.class)}) Pair pair; }
