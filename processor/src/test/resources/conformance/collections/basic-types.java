// Elements of many types.
@Entity
class Everything {
  @Id long id;
  @ElementCollection Set<BigDecimal> decimals;
  @ElementCollection @Column(precision = 6, scale = 2) List<BigDecimal> prices;
  @ElementCollection Set<UUID> uuids;
  @ElementCollection Set<Instant> instants;
  @ElementCollection @Temporal(TemporalType.DATE) Set<Date> dates;
  @ElementCollection List<byte[]> blobs;
  @ElementCollection Set<Boolean> truths;
  @ElementCollection List<Character> letters;
  @ElementCollection Set<? super Integer> wild;
}
