package dev.sterna.operation;

import dev.sterna.schema.Column;
import dev.sterna.schema.SqlType;
import java.util.Map;
import java.util.Optional;

/** The value that a row gets in a column that must not be null when nobody has said one. */
final class FillValue {

  private static final String ZERO = "0";

  private static final String EMPTY = "''";

  private static final String EMPTY_RANGE = "'empty'";

  private static final String EMPTY_SET = "'{}'";

  private static final Map<String, String> BY_TYPE =
      Map.ofEntries(
          Map.entry("smallint", ZERO),
          Map.entry("integer", ZERO),
          Map.entry("bigint", ZERO),
          Map.entry("real", ZERO),
          Map.entry("double precision", ZERO),
          Map.entry("numeric", ZERO),
          Map.entry("oid", ZERO),
          Map.entry("boolean", "false"),
          Map.entry("char", EMPTY),
          Map.entry("varchar", EMPTY),
          Map.entry("text", EMPTY),
          Map.entry("bytea", EMPTY),
          Map.entry("xml", EMPTY),
          Map.entry("date", "'epoch'"),
          Map.entry("timestamp", "'epoch'"),
          Map.entry("timestamptz", "'epoch'"),
          Map.entry("time", "'00:00'"),
          Map.entry("timetz", "'00:00+00'"),
          Map.entry("interval", "'0'"),
          Map.entry("uuid", "'00000000-0000-0000-0000-000000000000'"),
          Map.entry("json", "'{}'"),
          Map.entry("jsonb", "'{}'"),
          Map.entry("inet", "'0.0.0.0'"),
          Map.entry("cidr", "'0.0.0.0/32'"),
          Map.entry("macaddr", "'00:00:00:00:00:00'"),
          Map.entry("macaddr8", "'00:00:00:00:00:00:00:00'"),
          Map.entry("money", ZERO),
          Map.entry("name", EMPTY),
          Map.entry("varbit", EMPTY),
          Map.entry("tsvector", EMPTY),
          Map.entry("tsquery", EMPTY),
          Map.entry("point", "'(0,0)'"),
          Map.entry("int4range", EMPTY_RANGE),
          Map.entry("int8range", EMPTY_RANGE),
          Map.entry("numrange", EMPTY_RANGE),
          Map.entry("daterange", EMPTY_RANGE),
          Map.entry("tsrange", EMPTY_RANGE),
          Map.entry("tstzrange", EMPTY_RANGE),
          Map.entry("int4multirange", EMPTY_SET),
          Map.entry("int8multirange", EMPTY_SET),
          Map.entry("nummultirange", EMPTY_SET),
          Map.entry("datemultirange", EMPTY_SET),
          Map.entry("tsmultirange", EMPTY_SET),
          Map.entry("tstzmultirange", EMPTY_SET));

  private FillValue() {}

  /** The SQL text of a value of this type; none for types that Sterna does not know. */
  static Optional<String> of(SqlType type) {
    return type.dimensions() > 0
        ? Optional.of(EMPTY_SET)
        : Optional.ofNullable(BY_TYPE.get(type.name()));
  }

  /** The value of this column: its default, or else its type's. */
  static Optional<String> of(Column column) {
    return column.defaultValue().or(() -> of(column.type()));
  }
}
