// Ids, versions, enumerated and temporal attributes are not converted by themselves.
@Converter(autoApply = true)
class Longs implements AttributeConverter<Long, String> {
  public String convertToDatabaseColumn(Long value) { return String.valueOf(value); }
  public Long convertToEntityAttribute(String value) { return Long.valueOf(value); }
}
@Converter(autoApply = true)
class Dates implements AttributeConverter<Date, String> {
  public String convertToDatabaseColumn(Date value) { return ""; }
  public Date convertToEntityAttribute(String value) { return new Date(); }
}
@Entity class T { @Id long id; @Version Long version; Long converted; long primitive; Date date; @Temporal(TemporalType.DATE) Date day; @ManyToOne T parent; }
