// Of truth values a converter is asked for false, true and none, and each answer is listed.
@Converter class Letters implements AttributeConverter<Boolean, String> {
  public String convertToDatabaseColumn(Boolean value) { return value == null ? null : value ? "yes" : "no"; }
  public Boolean convertToEntityAttribute(String text) { return null; }
}
@Converter class Numbers implements AttributeConverter<Boolean, Integer> {
  public Integer convertToDatabaseColumn(Boolean value) { return Boolean.TRUE.equals(value) ? 1 : 0; }
  public Boolean convertToEntityAttribute(Integer text) { return null; }
}
@Converter(autoApply = true) class Chars implements AttributeConverter<Boolean, Character> {
  public Character convertToDatabaseColumn(Boolean value) { if (value == null) return '?'; return value ? 'T' : null; }
  public Boolean convertToEntityAttribute(Character text) { return null; }
}
@Converter class Bytes implements AttributeConverter<Boolean, Byte> {
  public Byte convertToDatabaseColumn(Boolean value) { return value == null ? null : value == true ? (byte) 1 : (byte) -1; }
  public Boolean convertToEntityAttribute(Byte text) { return null; }
}
@Entity class T {
  @Id long id;
  @Convert(converter = Letters.class) Boolean letters;
  @Convert(converter = Letters.class) boolean primitive;
  @Convert(converter = Numbers.class) Boolean numbers;
  Boolean chars;
  boolean char2;
  @Convert(converter = Bytes.class) Boolean bytes;
  @ElementCollection Set<Boolean> flags;
}
