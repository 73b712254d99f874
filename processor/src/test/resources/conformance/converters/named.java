class Money {}

class MoneyConverter implements AttributeConverter<Money, BigDecimal> {
  @Override public BigDecimal convertToDatabaseColumn(Money value) { return null; }
  @Override public Money convertToEntityAttribute(BigDecimal value) { return null; }
}

class TextConverter implements AttributeConverter<Money, String> {
  @Override public String convertToDatabaseColumn(Money value) { return null; }
  @Override public Money convertToEntityAttribute(String value) { return null; }
}

@Entity
class Bill {
  @Id long id;
  @Convert(converter = MoneyConverter.class) Money usual;
  @Convert(converter = MoneyConverter.class) @Column(precision = 9, scale = 3, nullable = false) Money precise;
  @Convert(converter = TextConverter.class) @Column(length = 20) Money text;
  @Convert(converter = TextConverter.class) @Column(columnDefinition = "text") Money defined;
  @Convert(converter = TextConverter.class) @Lob Money large;
  @Convert(converter = TextConverter.class) @Basic(optional = false) Money mandatory;
  @Converts(@Convert(converter = TextConverter.class)) Money contained;
}
