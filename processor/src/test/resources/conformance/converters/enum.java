// An enum behind a converter; the check is Hibernate's alone, which runs the converter.
//- check public.t CHECK (((shade)::text = ANY ((ARRAY['d'::character varying, 'l'::character varying])::text[])))
//- constraint name public.t t_shade_check CHECK (((shade)::text = ANY ((ARRAY['d'::character varying, 'l'::character varying])::text[])))
enum Shade { DARK, LIGHT }
@Converter
class ShadeConverter implements AttributeConverter<Shade, String> {
  public String convertToDatabaseColumn(Shade shade) { return shade == null ? null : shade == Shade.DARK ? "d" : "l"; }
  public Shade convertToEntityAttribute(String text) { return text == null ? null : text.equals("d") ? Shade.DARK : Shade.LIGHT; }
}
@Entity class T { @Id long id; @Convert(converter = ShadeConverter.class) Shade shade; }
