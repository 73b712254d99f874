@Converter(autoApply = true)
class Years implements AttributeConverter<Integer, String> {
  @Override public String convertToDatabaseColumn(Integer value) { return null; }
  @Override public Integer convertToEntityAttribute(String value) { return null; }
}

@Entity
class Wine {
  @Id int id;
  int year;
  Integer other;
  @Column(name = "nullable_year") int nullable;
  @Version int version;
}
