package dev.sterna.processor.random;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Java type that a column can hold.
 *
 * @param java the type as written in source
 * @param facet which members of {@code @Column} have a meaning for it
 * @param definition an SQL type that may stand in its {@code columnDefinition}
 */
record BasicType(String java, Facet facet, String definition) {

  /** Which members of {@code @Column} change the column of a type. */
  enum Facet {
    NONE,
    LENGTH,
    DECIMAL,
    FLOAT,
    SECONDS
  }

  static final List<BasicType> NUMBERS =
      types(Facet.NONE, "bigint", "byte Byte short Short int Integer long Long");

  static final List<BasicType> SIMPLE =
      Stream.of(
              NUMBERS,
              types(Facet.NONE, "boolean", "boolean Boolean"),
              types(Facet.FLOAT, "real", "float Float double Double"),
              types(Facet.DECIMAL, "numeric(9,3)", "java.math.BigDecimal java.math.BigInteger"),
              types(Facet.DECIMAL, "numeric(21,0)", "java.time.Duration"),
              types(Facet.LENGTH, "text", "String char[]"),
              types(Facet.LENGTH, "varchar(9)", "char Character java.util.Currency"),
              types(Facet.LENGTH, "text", "java.util.Locale java.util.TimeZone java.time.ZoneId"),
              types(Facet.LENGTH, "varchar(9)", "java.time.ZoneOffset java.net.URL Class<?>"),
              types(Facet.NONE, "bytea", "byte[] java.io.Serializable java.util.ArrayList<String>"),
              types(Facet.NONE, "smallint[]", "Byte[]"),
              types(Facet.LENGTH, "char(2)[]", "Character[]"),
              types(Facet.NONE, "uuid", "java.util.UUID"),
              types(Facet.NONE, "inet", "java.net.InetAddress"),
              types(Facet.NONE, "oid", "java.sql.Blob java.sql.Clob"),
              types(Facet.NONE, "integer", "java.time.Year"),
              types(Facet.NONE, "date", "java.time.LocalDate java.sql.Date"),
              types(
                  Facet.SECONDS, "time", "java.time.LocalTime java.time.OffsetTime java.sql.Time"),
              types(Facet.SECONDS, "timestamp", "java.time.LocalDateTime java.sql.Timestamp"),
              types(Facet.SECONDS, "timestamp", "java.util.Date java.util.Calendar"),
              types(Facet.SECONDS, "timestamptz", "java.time.Instant java.time.OffsetDateTime"),
              types(Facet.SECONDS, "timestamptz", "java.time.ZonedDateTime"))
          .flatMap(List::stream)
          .toList();

  static final List<BasicType> LOBS =
      types(
          Facet.LENGTH,
          "oid",
          "String byte[] char[] Byte[] Character[] java.io.Serializable java.sql.Blob java.sql.Clob");

  static final List<BasicType> TEMPORALS =
      types(Facet.SECONDS, "timestamp", "java.util.Date java.util.Calendar");

  static final List<BasicType> VERSIONS =
      types(
          Facet.NONE,
          "bigint",
          "int Integer short Short long Long java.sql.Timestamp java.time.LocalDateTime"
              + " java.time.Instant");

  static final List<BasicType> IDS =
      types(
          Facet.NONE,
          "",
          "long Long int Integer short Short byte char String java.util.UUID java.math.BigInteger"
              + " java.math.BigDecimal java.time.LocalDate java.time.Instant java.util.Date"
              + " java.sql.Timestamp java.util.Currency");

  /** Types whose values may be a part of a key. */
  static final List<BasicType> COMPONENTS =
      types(Facet.NONE, "", "long Integer String java.util.UUID java.time.LocalDate short");

  /** Types of elements and keys of collections. */
  static final List<BasicType> ELEMENTS =
      Stream.of(
              types(Facet.LENGTH, "text", "String"),
              types(Facet.NONE, "bigint", "Integer Long Short Boolean java.util.UUID"),
              types(Facet.DECIMAL, "numeric(9,3)", "java.math.BigDecimal"),
              types(Facet.NONE, "date", "java.time.LocalDate"),
              types(Facet.SECONDS, "timestamptz", "java.time.Instant java.time.LocalDateTime"))
          .flatMap(List::stream)
          .toList();

  /** The type as an argument of a generic one. */
  String boxed() {
    return switch (java) {
      case "long" -> "Long";
      case "int" -> "Integer";
      case "short" -> "Short";
      case "byte" -> "Byte";
      case "char" -> "Character";
      default -> java;
    };
  }

  /** Whether PostgreSQL compares its values, so that a column of it may be unique. */
  boolean comparable() {
    return !definition.equals("json");
  }

  /** Whether it is too large for an index, or of a kind that has none. */
  boolean isLarge() {
    return List.of("oid", "json", "bytea").contains(definition) || java.endsWith("[]");
  }

  /** Whether its column has a collation. */
  boolean textual() {
    return java.equals("String") && definition.equals("text");
  }

  boolean generatable() {
    return List.of("long", "Long", "int", "Integer", "short", "Short").contains(java);
  }

  private static List<BasicType> types(Facet facet, String definition, String javaTypes) {
    return Arrays.stream(javaTypes.split(" "))
        .map(java -> new BasicType(java, facet, definition))
        .toList();
  }
}
