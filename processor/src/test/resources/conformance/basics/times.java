// All classes of java.time.
@Entity
class Times {
  @Id long id;
  LocalDate date; LocalTime time; LocalDateTime dateTime; Instant instant;
  OffsetTime offsetTime; OffsetDateTime offsetDateTime; ZonedDateTime zoned;
  Duration duration; Year year; ZoneId zone; ZoneOffset shift;
}

class Sample {
  static List<Object> instances() {
    Times times = new Times();
    times.id = 1;
    times.date = LocalDate.of(2024, 2, 29);
    times.time = LocalTime.of(10, 30);
    times.dateTime = LocalDateTime.of(2024, 2, 29, 10, 30, 1, 5000);
    times.instant = Instant.parse("2024-02-29T10:30:00.123456Z");
    times.duration = Duration.ofMinutes(90);
    times.year = Year.of(1999);
    return List.of(times);
  }
}
