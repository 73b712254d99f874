class Texts implements AttributeConverter<Date, String> {
  @Override public String convertToDatabaseColumn(Date value) { return null; }
  @Override public Date convertToEntityAttribute(String value) { return null; }
}
@Entity
class Key {
  @Id long id;
  @Temporal(TemporalType.DATE) @Convert(converter = Texts.class) Date date;
}
