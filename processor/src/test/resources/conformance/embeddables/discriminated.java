// Embeddables may inherit; their columns share one table with a discriminator.
@Embeddable class Payment { BigDecimal amount; }
@Embeddable class CardPayment extends Payment { @Column(length = 19) String pan; int months; }
@Embeddable class CashPayment extends Payment { String receipt; }

@Entity class Purchase { @Id long id; Payment payment; }
