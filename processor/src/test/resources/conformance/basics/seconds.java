// Fractions of seconds.
@Entity
class Seconds {
  @Id long id;
  @Column(secondPrecision = 0) Instant whole;
  @Column(secondPrecision = 3) LocalDateTime milli;
  @Column(secondPrecision = 6) LocalTime micro;
  @Column(secondPrecision = 2) OffsetDateTime centi;
  @Column(secondPrecision = 3) @Temporal(TemporalType.TIMESTAMP) Date old;
}
