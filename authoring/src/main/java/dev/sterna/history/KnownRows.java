package dev.sterna.history;

import dev.sterna.data.Condition;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import dev.sterna.schema.Value;
import dev.sterna.snapshot.ReferenceRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rows that revisions have written, of which a replay tells what becomes of them.
 *
 * @param schema the schema that tells keys
 * @param rows the rows
 */
record KnownRows(Schema schema, List<ReferenceRow> rows) {

  KnownRows {
    rows = List.copyOf(rows);
  }

  /** Whether a condition can only mean one of these rows, by its primary key. */
  boolean isOne(QualifiedName table, Condition where) {
    Map<String, Value> equal = equalities(where);
    Optional<PrimaryKey> key = schema.table(table).flatMap(Table::primaryKey);
    return key.isPresent()
        && equal.keySet().containsAll(key.get().columns())
        && rows.stream()
            .anyMatch(
                row ->
                    row.table().equals(table)
                        && key.get().columns().stream()
                            .allMatch(
                                column -> equal.get(column).equals(row.values().get(column))));
  }

  /** What a row surely has where a condition holds. */
  static Map<String, Value> equalities(Condition where) {
    Map<String, Value> equal = new TreeMap<>();
    if (where instanceof Condition.Comparison comparison
        && comparison.comparator() == Condition.Comparator.EQUAL) {
      equal.put(comparison.column(), comparison.value());
    } else if (where instanceof Condition.All all) {
      all.conditions().forEach(each -> equal.putAll(equalities(each)));
    }
    return equal;
  }
}
