// Values of a class of no annotation, with the columns of the class that a composite type returns.
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import org.hibernate.annotations.CompositeType;
import org.hibernate.metamodel.spi.ValueAccess;
import org.hibernate.usertype.CompositeUserType;
record Money(BigDecimal amount, Currency currency) {}
class MoneyColumns { BigDecimal amount; Currency currency; }
abstract class ValueType<V> implements CompositeUserType<V> {
  public boolean equals(V a, V b) { return Objects.equals(a, b); }
  public int hashCode(V v) { return v.hashCode(); }
  public V deepCopy(V v) { return v; }
  public boolean isMutable() { return false; }
  public Serializable disassemble(V v) { return null; }
  public V assemble(Serializable cached, Object owner) { return null; }
  public V replace(V detached, V managed, Object owner) { return detached; }
}
abstract class MoneyValues extends ValueType<Money> {
  public Class<MoneyColumns> embeddable() { return MoneyColumns.class; }
}
class MoneyType extends MoneyValues {
  public Object getPropertyValue(Money m, int property) { return property == 0 ? m.amount() : m.currency(); }
  public Money instantiate(ValueAccess values) {
    return new Money(values.getValue(0, BigDecimal.class), values.getValue(1, Currency.class)); }
  public Class<Money> returnedClass() { return Money.class; }
}
@Entity class Account {
  @Id long id;
  @CompositeType(MoneyType.class) Money balance;
  @CompositeType(MoneyType.class)
  @AttributeOverride(name = "amount", column = @Column(name = "allowed", precision = 10, scale = 4))
  @AttributeOverride(name = "currency", column = @Column(name = "allowed_currency", nullable = false))
  Money overdraft;
  @ElementCollection @CompositeType(MoneyType.class) List<Money> payments;
}
