package dev.sterna.operation;

import dev.sterna.data.Condition;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.util.List;
import java.util.Objects;

/**
 * Deletes rows.
 *
 * @param table the table
 * @param where which rows
 */
public record DeleteRows(QualifiedName table, Condition where) implements DataOperation {

  public DeleteRows {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(where, "where");
  }

  @Override
  public Schema apply(Schema before) {
    new RowsSubject("delete rows", table, where.columns()).in(before);
    return before;
  }

  /** Nothing brings the rows back. */
  @Override
  public Inverse<Operation> inverse(Schema before) {
    apply(before);
    return new Inverse.Structural<>(
        List.of(), List.of("the rows of " + table + " where " + where.describe()));
  }

  @Override
  public boolean isDestructive() {
    return true;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "delete from " + table + " where " + where.describe();
  }
}
