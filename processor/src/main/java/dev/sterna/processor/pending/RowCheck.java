package dev.sterna.processor.pending;

import dev.sterna.schema.Column;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import dev.sterna.schema.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Whether a table can have a row.
 *
 * @param table the table
 */
record RowCheck(Table table) {

  private static final Set<String> NUMBERS =
      Set.of("smallint", "integer", "bigint", "real", "double precision", "numeric", "oid");

  /** The values of the primary key, which the row has if nothing is wrong with it. */
  List<Value> key(SortedMap<String, Value> row) {
    List<Value> key = new ArrayList<>();
    for (String column : keyColumns(table)) {
      key.add(row.get(column));
    }
    return key;
  }

  /** The columns of a table's primary key, none if it has no key. */
  static List<String> keyColumns(Table table) {
    return table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
  }

  /** Why it cannot. */
  Optional<String> problem(SortedMap<String, Value> row) {
    List<String> key = keyColumns(table);
    if (key.isEmpty()) {
      return Optional.of("table " + table.name() + " has no primary key to identify its rows");
    }
    for (Map.Entry<String, Value> value : row.entrySet()) {
      Optional<Column> column = table.column(value.getKey());
      if (column.isEmpty()) {
        return Optional.of("table " + table.name() + " has no column " + value.getKey());
      }
      Optional<String> problem = problem(column.get(), value.getValue());
      if (problem.isPresent()) {
        return problem;
      }
    }
    for (Column column : table.columns()) {
      boolean isNeeded = key.contains(column.name()) || needsValue(column);
      if (isNeeded && !row.containsKey(column.name())) {
        return Optional.of("column " + column.name() + " needs a value");
      }
    }
    return Optional.empty();
  }

  private static boolean needsValue(Column column) {
    return !column.nullable()
        && column.defaultValue().isEmpty()
        && column.identity().isEmpty()
        && column.generated().isEmpty();
  }

  private static Optional<String> problem(Column column, Value value) {
    if (column.generated().isPresent()) {
      return Optional.of("column " + column.name() + " is generated, so leave it out");
    }
    if (value instanceof Value.Null) {
      return column.nullable()
          ? Optional.empty()
          : Optional.of("column " + column.name() + " must not be null");
    }
    SqlType type = column.type();
    boolean isNumber = type.dimensions() == 0 && NUMBERS.contains(type.name());
    boolean isTruth = type.dimensions() == 0 && type.name().equals("boolean");
    boolean fits =
        value instanceof Value.Exact
            ? isNumber
            : value instanceof Value.Truth ? isTruth : !isNumber && !isTruth;
    String expected = isNumber ? "a number" : isTruth ? "true or false" : "a string";
    return fits
        ? Optional.empty()
        : Optional.of("column " + column.name() + " is " + type + ", so write " + expected);
  }
}
