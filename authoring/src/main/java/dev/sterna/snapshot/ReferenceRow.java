package dev.sterna.snapshot;

import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Value;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row that belongs to the program, because an entity declares it ({@link
 * dev.sterna.migration.ReferenceData}). A column that it does not name is not looked after.
 *
 * @param table the table
 * @param values the values by the names of the columns
 */
public record ReferenceRow(QualifiedName table, SortedMap<String, Value> values) {

  public ReferenceRow {
    Objects.requireNonNull(table, "table");
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }
}
