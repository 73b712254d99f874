// An embeddable that is a static member of its entity.
@Entity
class Invoice {
  @Embeddable
  static class Total { BigDecimal net; BigDecimal tax; }

  @Id long id;
  Total total;
}
