package dev.sterna.operation;

import dev.sterna.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Changes one table, in the order given.
 *
 * @param table the table
 * @param changes what changes, at least one
 */
public record AlterTable(QualifiedName table, List<TableChange> changes) implements Operation {

  public AlterTable {
    QualifiedName owner = Objects.requireNonNull(table, "table");
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("alter table " + table + " must change something");
    }
    changes = changes.stream().map(change -> change.namedFor(owner)).toList();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "alter table " + table + changes.stream().map(TableChange::describe).collect(Collectors.joining(", ", ": ", ""));
  }
}
