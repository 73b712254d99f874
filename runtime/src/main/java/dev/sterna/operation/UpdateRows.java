package dev.sterna.operation;

import dev.sterna.data.Assignment;
import dev.sterna.data.Condition;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.util.List;
import java.util.Objects;

/**
 * Updates rows.
 *
 * @param table the table
 * @param assignments the columns with their new values, at least one
 * @param where which rows
 */
public record UpdateRows(QualifiedName table, List<Assignment> assignments, Condition where)
    implements DataOperation {

  public UpdateRows {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(where, "where");
    assignments = List.copyOf(assignments);
    if (assignments.isEmpty()) {
      throw new IllegalArgumentException("an update needs a column to set");
    }
  }

  @Override
  public Schema apply(Schema before) {
    new RowsSubject("update rows", table, Assigned.columns(assignments, where)).in(before);
    return before;
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    apply(before);
    return new Inverse.Impossible<>(
        "the values from before the update of "
            + table
            + " are not known; write what brings them back, or remove this line if nothing has to");
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "update " + table + ", " + Assigned.words(assignments, where);
  }
}
