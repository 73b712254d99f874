// A converter that applies itself.
record Money(BigDecimal amount) {}
@Converter(autoApply = true)
class MoneyConverter implements AttributeConverter<Money, BigDecimal> {
  public BigDecimal convertToDatabaseColumn(Money money) { return money == null ? null : money.amount(); }
  public Money convertToEntityAttribute(BigDecimal amount) { return amount == null ? null : new Money(amount); }
}
@Entity class T { @Id long id; Money a; @Column(precision = 12, scale = 4) Money b; @Column(nullable = false) Money c; }
