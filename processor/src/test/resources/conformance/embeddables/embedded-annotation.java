// @Embedded says what @Embeddable says already.
@Embeddable class Money { BigDecimal amount; Currency currency; }

@Entity
class Account {
  @Id long id;
  @Embedded Money balance;
}
