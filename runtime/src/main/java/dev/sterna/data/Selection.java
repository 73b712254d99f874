package dev.sterna.data;

import dev.sterna.schema.QualifiedName;
import java.util.List;
import java.util.Objects;

/**
 * Rows to be read.
 *
 * @param table the table
 * @param columns the columns that are read, at least one
 * @param where which rows
 */
public record Selection(QualifiedName table, List<ColumnHandle<?>> columns, Condition where) {

  public Selection {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(where, "where");
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a selection from " + table + " needs a column");
    }
  }
}
