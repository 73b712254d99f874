// A prefix is not needed for the value's attributes where the key is basic.
@Embeddable class Amount { BigDecimal sum; String currency; }
@Entity
class Budget {
  @Id long id;
  @ElementCollection
  @AttributeOverride(name = "value.sum", column = @Column(name = "budget_sum"))
  @AttributeOverride(name = "value.currency", column = @Column(name = "budget_currency"))
  Map<String, Amount> posts;
}
