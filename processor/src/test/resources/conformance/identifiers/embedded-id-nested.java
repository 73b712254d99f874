// An embeddable inside the embedded key.
@Embeddable record Branch(String bank, int branch) {}
@Embeddable record AccountId(Branch branch, long number) {}

@Entity class Account { @EmbeddedId AccountId id; BigDecimal balance; }
@Entity class Transfer { @Id long id; @ManyToOne Account source; @ManyToOne Account target2; }
