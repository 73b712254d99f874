package dev.sterna.diff;

import dev.sterna.schema.SqlType;
import java.util.Map;

/** Values of columns, another one for each row. */
final class RowValues {

  private static final Map<String, String> TEMPLATES =
      Map.ofEntries(
          Map.entry("smallint", "%d"),
          Map.entry("integer", "%d"),
          Map.entry("bigint", "%d"),
          Map.entry("numeric", "%d.25"),
          Map.entry("double precision", "%d.5"),
          Map.entry("boolean", "%d %% 2 = 0"),
          Map.entry("text", "'A%d'"),
          Map.entry("varchar", "'A%d'"),
          Map.entry("char", "'A%d'"),
          Map.entry("bytea", "'\\x0%d'"),
          Map.entry("date", "'2020-02-2%d'"),
          Map.entry("time", "'12:0%d'"),
          Map.entry("timestamp", "'2020-02-2%d 12:00'"),
          Map.entry("timestamptz", "'2020-02-2%d 12:00+02'"),
          Map.entry("uuid", "'00000000-0000-0000-0000-00000000000%d'"),
          Map.entry("json", "'[%d]'"),
          Map.entry("jsonb", "'[%d]'"),
          Map.entry("inet", "'10.0.0.%d'"),
          Map.entry("int4range", "'[%1$d,%1$d]'"));

  private RowValues() {}

  static String of(SqlType type, int row) {
    boolean isArray = type.dimensions() > 0;
    if (!TEMPLATES.containsKey(type.name())) {
      // What every enum of a random schema has.
      return isArray ? "'{new}'" : "'new'";
    }
    return isArray ? "'{" + row + "}'" : TEMPLATES.get(type.name()).formatted(row);
  }
}
