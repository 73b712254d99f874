// @Convert of the embedding attribute reaches an attribute by its name.
//- check public.banner CHECK (((active)::text = ANY ((ARRAY['N'::character varying, 'Y'::character varying])::text[])))
//- check public.banner CHECK (((visible)::text = ANY ((ARRAY['N'::character varying, 'Y'::character varying])::text[])))
//- constraint name public.banner banner_active_check CHECK (((active)::text = ANY ((ARRAY['N'::character varying, 'Y'::character varying])::text[])))
//- constraint name public.banner banner_visible_check CHECK (((visible)::text = ANY ((ARRAY['N'::character varying, 'Y'::character varying])::text[])))
@Converter
class YesNo implements AttributeConverter<Boolean, String> {
  public String convertToDatabaseColumn(Boolean value) { return value == null ? null : value ? "Y" : "N"; }
  public Boolean convertToEntityAttribute(String value) { return value == null ? null : value.equals("Y"); }
}
@Embeddable class Flags { boolean active; Boolean visible; }

@Entity
class Banner {
  @Id long id;
  @Convert(attributeName = "visible", converter = YesNo.class)
  @Convert(attributeName = "active", converter = YesNo.class)
  Flags flags;
}
