// Rule 17: dates and times.
@Entity class T {
  @Id long id; LocalDate d; java.sql.Date sd; @Temporal(TemporalType.DATE) Date td;
  LocalTime t; OffsetTime ot; java.sql.Time st; @Temporal(TemporalType.TIME) Calendar tt;
  LocalDateTime dt; Date ud; Calendar c; java.sql.Timestamp ts;
  @Temporal(TemporalType.TIMESTAMP) Date tts;
  Instant i; OffsetDateTime odt; ZonedDateTime zdt; Duration du; Year y;
  @Column(secondPrecision = 3) Instant milli; @Column(secondPrecision = 2) LocalTime centi;
  @Column(secondPrecision = 9) LocalDateTime nano; @Column(secondPrecision = 0) Date none;
  @Column(precision = 3) Instant ignored; @Column(secondPrecision = 3) LocalDate day;
}
