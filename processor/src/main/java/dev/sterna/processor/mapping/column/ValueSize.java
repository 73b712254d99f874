package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.schema.SqlType;
import java.util.Map;
import javax.lang.model.type.TypeMirror;

/**
 * What the values of a Java type take in a column of a type that is chosen for it, where
 * {@code @Column} says nothing of it. The numbers are Hibernate's.
 *
 * @param length of the value as a text
 * @param precision in digits; of a time, those of its seconds
 * @param scale the digits after the point
 * @param bits the precision of the value as a binary floating-point number
 */
record ValueSize(int length, int precision, int scale, int bits) {

  /** The length of a long text. */
  static final int LONG = 32_600;

  /** The size of values of which nothing is known. */
  static final ValueSize USUAL = new ValueSize(ColumnFacets.DEFAULT_LENGTH, 19, 2);

  private static final int SINGLE_BITS = 24;
  private static final int UUID_TEXT = 36;
  private static final int UUID_BYTES = 16;

  private static final Map<String, ValueSize> BY_NAME =
      Map.ofEntries(
          Map.entry("boolean", new ValueSize(1, 1, 0)),
          Map.entry("byte", new ValueSize(1, 3, 0)),
          Map.entry("char", new ValueSize(1, 3, 0)),
          Map.entry("short", new ValueSize(6, 5, 0)),
          Map.entry("int", new ValueSize(11, 10, 0)),
          Map.entry("long", new ValueSize(20, 19, 0)),
          Map.entry("float", new ValueSize(14, 8, 2, SINGLE_BITS)),
          Map.entry("double", new ValueSize(24, 17, 2, BasicType.MAX_BITS)),
          Map.entry("java.math.BigDecimal", new ValueSize(40, 38, 2)),
          Map.entry("java.math.BigInteger", new ValueSize(39, 38, 0)),
          Map.entry("java.util.UUID", new ValueSize(UUID_TEXT, 19, 2)),
          Map.entry("java.util.Currency", new ValueSize(3, 19, 2)),
          Map.entry("java.net.InetAddress", new ValueSize(19, 19, 2)),
          Map.entry("java.time.ZoneOffset", new ValueSize(6, 19, 2)),
          Map.entry("java.time.Duration", new ValueSize(ColumnFacets.DEFAULT_LENGTH, 21, 0)),
          Map.entry("java.time.LocalTime", ofSeconds(0)),
          Map.entry("java.time.OffsetTime", ofSeconds(0)),
          Map.entry("java.sql.Time", ofSeconds(0)),
          Map.entry("java.time.LocalDateTime", ofSeconds(6)),
          Map.entry("java.time.OffsetDateTime", ofSeconds(6)),
          Map.entry("java.time.ZonedDateTime", ofSeconds(6)),
          Map.entry("java.time.Instant", ofSeconds(6)),
          Map.entry("java.sql.Timestamp", ofSeconds(6)),
          Map.entry("java.util.Date", ofSeconds(6)),
          Map.entry("java.util.Calendar", ofSeconds(6)));

  private ValueSize(int length, int precision, int scale) {
    this(length, precision, scale, precision);
  }

  private static ValueSize ofSeconds(int digits) {
    return new ValueSize(ColumnFacets.DEFAULT_LENGTH, digits, 2);
  }

  /** The size of values of a type; that of a primitive type is that of its box. */
  static ValueSize of(TypeMirror type, JavaTypes javaTypes) {
    return BY_NAME.getOrDefault(JavaTypes.nameOf(javaTypes.unboxed(type)), USUAL);
  }

  BasicType floating() {
    return BasicType.floating(bits <= SINGLE_BITS ? SqlType.real() : SqlType.doublePrecision());
  }

  BasicType numeric() {
    return BasicType.numeric(precision, scale);
  }

  BasicType character() {
    return facets -> {
      int given = facets.lengthOr(length);
      return new StoredType(
          SqlType.character(given),
          given == ColumnFacets.DEFAULT_LENGTH ? BasicType.MAX_VARCHAR : given);
    };
  }

  BasicType varchar() {
    return BasicType.varchar(length);
  }

  BasicType binary() {
    return switch (length) {
      case ColumnFacets.DEFAULT_LENGTH -> BasicType.binary();
      case UUID_TEXT -> BasicType.binary(UUID_BYTES);
      default -> BasicType.binary(length);
    };
  }

  /** At most the six digits that PostgreSQL keeps. */
  int seconds() {
    return Math.min(precision, 6);
  }

  BasicType time() {
    return BasicType.seconds(SqlType::time, seconds(), 4);
  }

  BasicType timestamp() {
    return BasicType.seconds(SqlType::timestamp, seconds(), 8);
  }

  BasicType timestamptz() {
    return BasicType.seconds(SqlType::timestamptz, seconds(), 8);
  }

  /** An interval of seconds, whose fraction is the scale; of a duration that has six digits. */
  BasicType interval() {
    int usual = precision == 21 ? 6 : scale;
    return facets ->
        new StoredType(
            SqlType.type("interval second(" + (facets.scale() > 0 ? facets.scale() : usual) + ")"),
            8);
  }
}
