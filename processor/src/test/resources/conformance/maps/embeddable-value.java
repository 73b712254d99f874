// An embeddable as value.
@Embeddable class Amount { BigDecimal value; @Column(length = 3) String currency; int scale; }
@Entity class Budget { @Id long id; @ElementCollection Map<String, Amount> posts; }
