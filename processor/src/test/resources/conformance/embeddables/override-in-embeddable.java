// The embeddable overrides what it embeds; the entity overrides one of those again.
@Embeddable class Amount { BigDecimal value; String currency; }
@Embeddable
class Price {
  @AttributeOverride(name = "value", column = @Column(name = "net", precision = 12, scale = 2))
  @AttributeOverride(name = "currency", column = @Column(name = "net_currency", length = 3))
  Amount net;
  Amount gross;
}

@Entity
class Article {
  @Id long id;
  @AttributeOverride(name = "net.value", column = @Column(name = "article_net", precision = 14, scale = 3))
  Price price;
}
