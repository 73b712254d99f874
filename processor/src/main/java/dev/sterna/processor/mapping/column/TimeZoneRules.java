package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.schema.SqlType;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/**
 * Dates and times with an offset, of which {@code @TimeZoneStorage} of Hibernate says what becomes
 * of the offset.
 */
public final class TimeZoneRules {

  private static final String TIME = "java.time.OffsetTime";
  private static final Set<String> DATES =
      Set.of("java.time.OffsetDateTime", "java.time.ZonedDateTime");

  private TimeZoneRules() {}

  /** What is said of the offset of an attribute. */
  private static Optional<String> storage(Annotations annotations) {
    Optional<AnnotationView> storage = annotations.hibernate("TimeZoneStorage");
    return storage.isEmpty() || annotations.hasPersistence("Version")
        ? Optional.empty()
        : Optional.of(storage.get().constant("value").orElse("AUTO"));
  }

  /** The column type, if an offset is to be stored in another way than the usual one. */
  static Optional<BasicType> type(Annotations annotations, TypeMirror stored) {
    Optional<String> storage = storage(annotations);
    if (storage.isEmpty()) {
      return Optional.empty();
    }
    String name = JavaTypes.nameOf(stored);
    if (!name.equals(TIME) && !DATES.contains(name)) {
      return Optional.empty();
    }
    return switch (storage.get()) {
      case "NATIVE" -> Optional.of(name.equals(TIME) ? offsetTime() : offsetDateTime());
      case "NORMALIZE" -> Optional.of(name.equals(TIME) ? time() : dateTime());
      default -> Optional.of(name.equals(TIME) ? time() : offsetDateTime());
    };
  }

  /** Whether the offset of an attribute has a column of its own. */
  public static boolean isSplit(Attribute attribute) {
    Optional<String> storage = storage(attribute.annotations());
    if (storage.isEmpty() || !storage.get().equals("COLUMN") && !storage.get().equals("AUTO")) {
      return false;
    }
    String type = JavaTypes.nameOf(attribute.type());
    return type.equals(TIME) || DATES.contains(type);
  }

  /** What is said of the column of the offset. */
  static Optional<AnnotationView> offsetColumn(Attribute attribute) {
    return attribute.annotations().hibernate("TimeZoneColumn");
  }

  private static BasicType time() {
    return BasicType.seconds(SqlType::time, 0, 4);
  }

  private static BasicType offsetTime() {
    return BasicType.seconds(SqlType::timetz, 0, 4);
  }

  private static BasicType dateTime() {
    return BasicType.seconds(SqlType::timestamp, 6, 8);
  }

  private static BasicType offsetDateTime() {
    return BasicType.seconds(SqlType::timestamptz, 6, 8);
  }
}
