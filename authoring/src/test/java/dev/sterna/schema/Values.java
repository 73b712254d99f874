package dev.sterna.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The values of rows: some that differ from row to row, and some that are extreme. */
final class Values {

  private static final String WIDE = "x".repeat(5000);

  private static final Map<String, List<String>> BY_NAME =
      Map.ofEntries(
          Map.entry("smallint", List.of("0", "1", "7", "32767", "-32768")),
          Map.entry("integer", List.of("0", "1", "7", "2147483647", "-2147483648")),
          Map.entry(
              "bigint", List.of("0", "1", "7", "9223372036854775807", "-9223372036854775808")),
          Map.entry("double precision", List.of("0", "1.5", "-1e300", "NaN", "Infinity")),
          Map.entry("boolean", List.of("true", "false")),
          Map.entry("text", List.of("", "A", "B", "it's", "7", " a\\b\n", "\uD83D\uDC26", WIDE)),
          Map.entry("varchar", List.of("", "A", "B", "it's", "7", " a\\b\n", "\uD83D\uDC26")),
          Map.entry("char", List.of("", "a", "abc", "7")),
          Map.entry("bytea", List.of("", "\\x00ff", "a")),
          Map.entry("date", List.of("2020-02-29", "0001-01-01", "infinity", "4713-01-01 BC")),
          Map.entry("time", List.of("00:00:00", "23:59:59", "24:00:00")),
          Map.entry("timestamp", List.of("2020-02-29 12:34:56.789012", "infinity", "1900-01-01")),
          Map.entry("timestamptz", List.of("2020-02-29 12:34:56.789012+00", "-infinity", "epoch")),
          Map.entry("uuid", List.of("00000000-0000-0000-0000-000000000000")),
          Map.entry("json", List.of("{ \"a\" : [1, 2] }", "null", "7", "\"x\"")),
          Map.entry("jsonb", List.of("{\"a\": [1, 2]}", "null", "7", "\"x\"")),
          Map.entry("inet", List.of("10.0.0.1", "::1", "10.0.0.0/8")),
          Map.entry("int4range", List.of("empty", "[7,9)", "(,)")));

  private static final List<String> NUMERIC = List.of("0", "1.5", "7", "-999999.99", "999999.9");

  private Values() {}

  /** Values of a type as text, extreme ones among them. */
  static List<String> some(SqlType type) {
    if (type.dimensions() > 0) {
      return List.of("{}", "{7}", "{1,NULL,2}");
    }
    return BY_NAME.getOrDefault(type.name(), NUMERIC);
  }

  /** The text of the value that row number {@code g} has in every column of this type and key. */
  static String ofRow(SqlType type) {
    if (RandomColumns.isEnum(type)) {
      return Literal.of(ofRows(type).get(0));
    }
    if (type.dimensions() > 0) {
      return "'{' || g || '}'";
    }
    return switch (type.name()) {
      case "boolean" -> "(g % 2 = 0)::text";
      case "date" -> "(date '2020-01-01' + g)::text";
      case "time" -> "(time '00:00' + g * interval '1 second')::text";
      case "timestamp", "timestamptz" ->
          "(timestamp '2020-01-01' + g * interval '1 day 1 second')::text";
      case "uuid" -> "lpad(g::text, 32, '0')";
      case "inet" -> "'10.0.0.' || g";
      case "int4range" -> "'[' || g || ',' || g + 1 || ')'";
      default -> "g::text";
    };
  }

  /** Two of those values, or the one that every enum has. */
  static List<String> ofRows(SqlType type) {
    if (RandomColumns.isEnum(type)) {
      return List.of(type.dimensions() > 0 ? "{new}" : RandomObjects.VALUE);
    }
    if (type.dimensions() > 0) {
      return List.of("{7}", "{99}");
    }
    return switch (type.name()) {
      case "boolean" -> List.of("true", "false");
      case "date" -> List.of("2020-01-08");
      case "time" -> List.of("00:00:07");
      case "timestamp", "timestamptz" -> List.of("2020-01-08 00:00:07");
      case "uuid" -> List.of("00000000000000000000000000000007");
      case "inet" -> List.of("10.0.0.7");
      case "int4range" -> List.of("[7,8)");
      default -> List.of("7", "99");
    };
  }

  /** As a number, which a boolean may become. */
  private static BigDecimal number(String value) {
    return switch (value) {
      case "true" -> BigDecimal.ONE;
      case "false" -> BigDecimal.ZERO;
      default -> new BigDecimal(value);
    };
  }

  /** Whether the value keeps a condition of {@link RandomColumns#conditions}. */
  static boolean keeps(String condition, String value) {
    if (condition.endsWith(" >= 0")) {
      return number(value).signum() >= 0;
    }
    if (condition.endsWith(" between 0 and 9")) {
      return number(value).signum() >= 0 && number(value).compareTo(BigDecimal.TEN) < 0;
    }
    if (condition.endsWith(" < 100")) {
      return value.length() < 100;
    }
    if (condition.endsWith(" = 'new'")) {
      return value.equals(RandomObjects.VALUE);
    }
    return !condition.endsWith(" in ('A', 'B', 'it''s')")
        || List.of("A", "B", "it's").contains(value);
  }

  /** Whether the values of all rows of a key keep the condition. */
  static boolean keepsOfRows(String condition) {
    return !condition.endsWith(" between 0 and 9") && !condition.endsWith("'it''s')");
  }
}
