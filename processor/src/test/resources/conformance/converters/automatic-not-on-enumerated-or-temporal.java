@Converter(autoApply = true)
class States implements AttributeConverter<Thread.State, String> {
  @Override public String convertToDatabaseColumn(Thread.State value) { return "x"; }
  @Override public Thread.State convertToEntityAttribute(String value) { return null; }
}
@Converter(autoApply = true)
class Dates implements AttributeConverter<Date, Long> {
  @Override public Long convertToDatabaseColumn(Date value) { return null; }
  @Override public Date convertToEntityAttribute(Long value) { return null; }
}

@Entity
class Task {
  @Id long id;
  Date converted;
  @Temporal(TemporalType.DATE) Date day;
  @Enumerated Thread.State ordinal;
  @Enumerated(EnumType.STRING) Thread.State name;
  List<Thread.State> lines;
  Thread.State[] others;
}
