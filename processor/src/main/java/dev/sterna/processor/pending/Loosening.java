package dev.sterna.processor.pending;

import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Index;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes from tables and columns what would refuse the rows of a program that does not know them:
 * {@code NOT NULL} without a value by itself, constraints and unique indexes over such a column,
 * and foreign keys from such a table to others.
 *
 * @param unmapped the tables and columns
 */
record Loosening(Set<SchemaPart> unmapped) {

  Schema of(Schema schema) {
    return unmapped.isEmpty() ? schema : schema.mappingTables(this::of);
  }

  private Table of(Table table) {
    return unmapped.contains(SchemaPart.table(table.name()))
        ? withoutReferences(table)
        : withLooseColumns(table);
  }

  private Table withoutReferences(Table table) {
    List<Constraint> constraints = new ArrayList<>();
    for (Constraint constraint : table.constraints()) {
      boolean staysBehind =
          constraint instanceof ForeignKey key
              && !unmapped.contains(SchemaPart.table(key.table()))
              && !key.table().equals(table.name());
      if (!staysBehind) {
        constraints.add(constraint);
      }
    }
    return table.withConstraints(constraints);
  }

  private Table withLooseColumns(Table table) {
    List<String> loose = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      boolean isLoose = unmapped.contains(SchemaPart.column(table.name(), column.name()));
      columns.add(isLoose && !hasOwnValue(column) ? column.withNullable(true) : column);
      if (isLoose) {
        loose.add(column.name());
      }
    }
    if (loose.isEmpty()) {
      return table;
    }
    List<Constraint> constraints = new ArrayList<>();
    for (Constraint constraint : table.constraints()) {
      if (loose.stream().noneMatch(constraint::isOver)) {
        constraints.add(constraint);
      }
    }
    List<Index> indexes = new ArrayList<>();
    for (Index index : table.indexes()) {
      if (!index.unique() || loose.stream().noneMatch(index::isOver)) {
        indexes.add(index);
      }
    }
    // First without constraints: a primary key makes its columns not null.
    return table.withConstraints(constraints).withColumns(columns).withIndexes(indexes);
  }

  private static boolean hasOwnValue(Column column) {
    return column.defaultValue().isPresent()
        || column.identity().isPresent()
        || column.generated().isPresent();
  }
}
