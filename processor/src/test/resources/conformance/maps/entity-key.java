// Entities as keys.
@Entity class Country { @Id String code; }
@Entity
class Price {
  @Id long id;
  @ElementCollection Map<Country, BigDecimal> amounts;
  @ElementCollection @MapKeyJoinColumn(name = "country") Map<Country, BigDecimal> taxes;
}
