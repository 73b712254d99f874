// Types that need annotations keep them inside an embeddable.
@Embeddable
class Shift {
  enum Kind { EARLY, LATE, NIGHT }
  Kind ordinal;
  @Enumerated(EnumType.STRING) Kind name;
  @Temporal(TemporalType.DATE) Date day;
  @Lob String remarks;
  @Column(precision = 5, scale = 1) BigDecimal hours;
}

@Entity class Roster { @Id long id; Shift shift; }
