// Dates as keys.
@Entity
class Calendar2 {
  @Id long id;
  @ElementCollection @MapKeyTemporal(TemporalType.DATE) Map<Date, String> holidays;
  @ElementCollection @MapKeyTemporal(TemporalType.TIMESTAMP) Map<Date, String> alarms;
  @ElementCollection Map<LocalDate, String> days;
  @ElementCollection @Temporal(TemporalType.TIME) Map<String, Date> times;
}
