package dev.sterna.data;

import dev.sterna.schema.SqlType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Map;
import java.util.UUID;

/** The Java class in which the values of a data type are read and written. */
public final class JavaType {

  private static final Map<String, Class<?>> BY_NAME =
      Map.ofEntries(
          Map.entry("smallint", Short.class),
          Map.entry("integer", Integer.class),
          Map.entry("bigint", Long.class),
          Map.entry("oid", Long.class),
          Map.entry("real", Float.class),
          Map.entry("double precision", Double.class),
          Map.entry("numeric", BigDecimal.class),
          Map.entry("boolean", Boolean.class),
          Map.entry("bytea", byte[].class),
          Map.entry("date", LocalDate.class),
          Map.entry("time", LocalTime.class),
          Map.entry("timetz", OffsetTime.class),
          Map.entry("timestamp", LocalDateTime.class),
          Map.entry("timestamptz", OffsetDateTime.class),
          Map.entry("uuid", UUID.class));

  private JavaType() {}

  /** The class; text for a type that Java has no class for, any object for an array. */
  public static Class<?> of(SqlType type) {
    return type.dimensions() > 0 ? Object.class : BY_NAME.getOrDefault(type.name(), String.class);
  }
}
