// @Convert on the entity for what its mapped superclass has.
//- check public.a CHECK (((flag)::text = ANY ((ARRAY['Y'::character varying, 'Y'::character varying, 'Y'::character varying])::text[])))
//- check public.a CHECK (((other)::text = ANY ((ARRAY['Y'::character varying, 'Y'::character varying, 'Y'::character varying])::text[])))
//- constraint name public.a a_flag_check CHECK (((flag)::text = ANY ((ARRAY['Y'::character varying, 'Y'::character varying, 'Y'::character varying])::text[])))
//- constraint name public.a a_other_check CHECK (((other)::text = ANY ((ARRAY['Y'::character varying, 'Y'::character varying, 'Y'::character varying])::text[])))
@Converter
class YesNo implements AttributeConverter<Boolean, String> {
  public String convertToDatabaseColumn(Boolean value) { return "Y"; }
  public Boolean convertToEntityAttribute(String value) { return true; }
}
@MappedSuperclass abstract class Base { @Id long id; Boolean flag; @Convert(converter = YesNo.class) Boolean other; }
@Entity @Convert(attributeName = "flag", converter = YesNo.class) class A extends Base {}
@Entity @Convert(attributeName = "other", disableConversion = true) class B extends Base {}
