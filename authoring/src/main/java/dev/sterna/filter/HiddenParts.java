package dev.sterna.filter;

import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Index;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts of a schema that are to be left alone: nothing is compared of them, nor of the constraints
 * and indexes over a column among them.
 *
 * @param parts the parts
 */
public record HiddenParts(Set<SchemaPart> parts) {

  /** The schema without them. */
  public Schema removedFrom(Schema schema) {
    if (parts.isEmpty()) {
      return schema;
    }
    Schema shown = schema;
    for (Table table : schema.tables().values()) {
      if (parts.contains(SchemaPart.table(table.name()))) {
        shown = shown.withoutTable(table.name());
      } else {
        Table rest = removedFrom(table);
        shown = rest.equals(table) ? shown : shown.withTable(rest);
      }
    }
    for (QualifiedName sequence : schema.sequences().keySet()) {
      if (parts.contains(SchemaPart.sequence(sequence))) {
        shown = shown.withoutSequence(sequence);
      }
    }
    return shown;
  }

  private Table removedFrom(Table table) {
    List<Column> columns = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    for (Column column : table.columns()) {
      if (parts.contains(SchemaPart.column(table.name(), column.name()))) {
        gone.add(column.name());
      } else {
        columns.add(column);
      }
    }
    List<Constraint> constraints = new ArrayList<>();
    for (Constraint constraint : table.constraints()) {
      if (!parts.contains(SchemaPart.constraint(table.name(), constraint.name()))
          && gone.stream().noneMatch(constraint::isOver)) {
        constraints.add(constraint);
      }
    }
    List<Index> indexes = new ArrayList<>();
    for (Index index : table.indexes()) {
      if (!parts.contains(SchemaPart.index(table.name(), index.name()))
          && gone.stream().noneMatch(index::isOver)) {
        indexes.add(index);
      }
    }
    return table.withConstraints(constraints).withIndexes(indexes).withColumns(columns);
  }
}
