package dev.sterna.operation;

import dev.sterna.schema.Column;
import dev.sterna.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Gives a generated column another expression; all rows are computed anew. PostgreSQL 17 and later;
 * with an older one the column goes and comes.
 *
 * @param column the column
 * @param sql the SQL text of the expression
 */
public record SetExpression(String column, String sql) implements TableChange {

  public SetExpression {
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(sql, "sql");
  }

  public static SetExpression setExpression(String column, String sql) {
    return new SetExpression(column, sql);
  }

  @Override
  public Table apply(Table before) {
    expression(before);
    return before.mappingColumn(column, c -> c.withGenerated(Optional.of(sql)));
  }

  private String expression(Table before) {
    TableSubject subject = new TableSubject(describe(), before);
    Column old = subject.column(column);
    return old.generated().orElseThrow(() -> subject.refuse("it is not a generated column"));
  }

  @Override
  public Inverse<TableChange> inverse(Table before) {
    return Inverse.of(List.of(new SetExpression(column, expression(before))), List.of());
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
    return "set the expression of " + column;
  }
}
