class Bytes implements AttributeConverter<String, byte[]> {
  @Override public byte[] convertToDatabaseColumn(String value) { return null; }
  @Override public String convertToEntityAttribute(byte[] value) { return null; }
}

class Letter implements AttributeConverter<String, Character> {
  @Override public Character convertToDatabaseColumn(String value) { return null; }
  @Override public String convertToEntityAttribute(Character value) { return null; }
}

class Uuid implements AttributeConverter<String, UUID> {
  @Override public UUID convertToDatabaseColumn(String value) { return null; }
  @Override public String convertToEntityAttribute(UUID value) { return null; }
}

class Stamp implements AttributeConverter<LocalDateTime, java.sql.Timestamp> {
  @Override public java.sql.Timestamp convertToDatabaseColumn(LocalDateTime value) { return null; }
  @Override public LocalDateTime convertToEntityAttribute(java.sql.Timestamp value) { return null; }
}

class Ordinal implements AttributeConverter<String, Thread.State> {
  @Override public Thread.State convertToDatabaseColumn(String value) { return null; }
  @Override public String convertToEntityAttribute(Thread.State value) { return null; }
}

class Object1 implements AttributeConverter<Object, String> {
  @Override public String convertToDatabaseColumn(Object value) { return null; }
  @Override public Object convertToEntityAttribute(String value) { return null; }
}

class Clob1 implements AttributeConverter<String, java.sql.Clob> {
  @Override public java.sql.Clob convertToDatabaseColumn(String value) { return null; }
  @Override public String convertToEntityAttribute(java.sql.Clob value) { return null; }
}

class Duration1 implements AttributeConverter<String, Duration> {
  @Override public Duration convertToDatabaseColumn(String value) { return null; }
  @Override public String convertToEntityAttribute(Duration value) { return null; }
}

class Serial implements AttributeConverter<String, java.io.Serializable> {
  @Override public java.io.Serializable convertToDatabaseColumn(String value) { return null; }
  @Override public String convertToEntityAttribute(java.io.Serializable value) { return null; }
}

class Offset implements AttributeConverter<String, OffsetDateTime> {
  @Override public OffsetDateTime convertToDatabaseColumn(String value) { return null; }
  @Override public String convertToEntityAttribute(OffsetDateTime value) { return null; }
}

class Chars implements AttributeConverter<String, char[]> {
  @Override public char[] convertToDatabaseColumn(String value) { return null; }
  @Override public String convertToEntityAttribute(char[] value) { return null; }
}

class Number1 implements AttributeConverter<String, Long> {
  @Override public Long convertToDatabaseColumn(String value) { return null; }
  @Override public String convertToEntityAttribute(Long value) { return null; }
}

class Whole implements AttributeConverter<String, BigInteger> {
  @Override public BigInteger convertToDatabaseColumn(String value) { return null; }
  @Override public String convertToEntityAttribute(BigInteger value) { return null; }
}

@Entity
class Holder {
  @Id long id;
  @Convert(converter = Bytes.class) String bytes;
  @Convert(converter = Bytes.class) @Lob String largeBytes;
  @Convert(converter = Letter.class) String letter;
  @Convert(converter = Letter.class) @Column(length = 4) String letters;
  @Convert(converter = Uuid.class) String uuid;
  @Convert(converter = Stamp.class) LocalDateTime stamp;
  @Convert(converter = Stamp.class) @Column(secondPrecision = 2) LocalDateTime hundredths;
  @Convert(converter = Ordinal.class) String ordinal;
  @Convert(converter = Object1.class) Object object;
  @Convert(converter = Object1.class) String text;
  @Convert(converter = Clob1.class) String clob;
  @Convert(converter = Duration1.class) String duration;
  @Convert(converter = Serial.class) String serial;
  @Convert(converter = Offset.class) String moment;
  @Convert(converter = Chars.class) @Column(length = 9) String chars;
  @Convert(converter = Number1.class) String number;
  @Convert(converter = Whole.class) String whole;
}
