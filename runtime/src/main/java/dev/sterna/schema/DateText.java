package dev.sterna.schema;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Dates as PostgreSQL reads them: years before our era as {@code BC}, of which there is no year 0,
 * and Java's greatest and least as {@code infinity}, as PostgreSQL's driver has them (manual, 8.5.1
 * "Date/Time Input").
 */
final class DateText {

  private static final String LATEST = "infinity";
  private static final String EARLIEST = "-infinity";

  private DateText() {}

  static String of(LocalDate date) {
    if (date.equals(LocalDate.MAX)) {
      return LATEST;
    }
    return date.equals(LocalDate.MIN) ? EARLIEST : day(date) + era(date);
  }

  static String of(LocalDateTime time) {
    if (time.equals(LocalDateTime.MAX)) {
      return LATEST;
    }
    return time.equals(LocalDateTime.MIN) ? EARLIEST : moment(time) + era(time.toLocalDate());
  }

  static String of(Instant time) {
    if (time.equals(Instant.MAX)) {
      return LATEST;
    }
    return time.equals(Instant.MIN) ? EARLIEST : of(time.atOffset(ZoneOffset.UTC));
  }

  /** In UTC, because PostgreSQL knows no offset of more than 16 hours. */
  static String of(OffsetDateTime time) {
    if (time.equals(OffsetDateTime.MAX)) {
      return LATEST;
    }
    if (time.equals(OffsetDateTime.MIN)) {
      return EARLIEST;
    }
    LocalDateTime utc = time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
    return moment(utc) + "+00" + era(utc.toLocalDate());
  }

  private static String moment(LocalDateTime time) {
    LocalTime clock = time.toLocalTime();
    return day(time.toLocalDate()) + " " + clock;
  }

  /** Month and day as Java has them, the year without the sign that Java puts before it. */
  private static String day(LocalDate date) {
    int year = date.getYear();
    String digits = Long.toString(year > 0 ? year : 1L - year);
    String text = date.toString();
    return "0".repeat(Math.max(0, 4 - digits.length()))
        + digits
        + text.substring(text.length() - "-MM-dd".length());
  }

  private static String era(LocalDate date) {
    return date.getYear() > 0 ? "" : " BC";
  }
}
