package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.schema.SqlType;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * {@code @Temporal} (Jakarta Persistence 3.2, section 11.1.53), which the specification has for
 * {@code Date} and {@code Calendar}. Hibernate takes it on other types too, where it can say
 * nothing new.
 */
final class TemporalRules {

  private static final String DATE = "DATE";
  private static final String TIME = "TIME";
  private static final String TIMESTAMP = "TIMESTAMP";

  /** What the values of a type are anyway. */
  private static final Map<String, String> OWN =
      Map.of(
          "java.time.LocalDate", DATE,
          "java.sql.Date", DATE,
          "java.time.LocalTime", TIME,
          "java.time.OffsetTime", TIME,
          "java.sql.Time", TIME,
          "java.time.LocalDateTime", TIMESTAMP,
          "java.time.OffsetDateTime", TIMESTAMP,
          "java.time.ZonedDateTime", TIMESTAMP,
          "java.sql.Timestamp", TIMESTAMP);

  private TemporalRules() {}

  /** Whether the annotation can be on values of this type. */
  static boolean suits(TypeMirror type, String precision) {
    String own = OWN.get(JavaTypes.nameOf(type));
    return own == null || own.equals(precision);
  }

  /** The type that the annotation gives a column, if it says anything of values of this type. */
  static Optional<BasicType> type(TypeMirror type, String precision) {
    return switch (JavaTypes.nameOf(type)) {
      case "java.util.Date", "java.util.Calendar" -> Optional.of(ofDate(precision));
      case "java.time.Instant" -> Optional.of(ofInstant(precision));
      default -> Optional.empty();
    };
  }

  private static BasicType ofDate(String precision) {
    return switch (precision) {
      case DATE -> BasicType.fixed(SqlType.date(), 4);
      case TIME -> BasicType.seconds(SqlType::time, 0, 4);
      default -> BasicType.seconds(SqlType::timestamp, 6, 8);
    };
  }

  private static BasicType ofInstant(String precision) {
    return switch (precision) {
      case DATE -> BasicType.fixed(SqlType.date(), 4);
      case TIME -> BasicType.seconds(SqlType::time, 6, 4);
      default -> BasicType.seconds(SqlType::timestamptz, 6, 8);
    };
  }
}
