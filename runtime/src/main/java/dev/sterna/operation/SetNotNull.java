package dev.sterna.operation;

import dev.sterna.schema.Column;
import dev.sterna.schema.Literal;
import dev.sterna.schema.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Makes a column refuse null.
 *
 * @param column the column
 * @param fill the SQL text of the value for rows that are null
 */
public record SetNotNull(String column, Optional<String> fill) implements TableChange {

  public static SetNotNull setNotNull(String column) {
    return new SetNotNull(column, Optional.empty());
  }

  /** With the value of this SQL expression where the column is null. */
  public SetNotNull filledWithSql(String sql) {
    return new SetNotNull(column, Optional.of(sql));
  }

  /** With this number where the column is null. */
  public SetNotNull filledWith(long value) {
    return filledWithSql(Literal.of(value));
  }

  /** With this number where the column is null. */
  public SetNotNull filledWith(BigDecimal value) {
    return filledWithSql(Literal.of(value));
  }

  /** With this truth value where the column is null. */
  public SetNotNull filledWith(boolean value) {
    return filledWithSql(Literal.of(value));
  }

  /** With this text where the column is null: the text itself, not SQL. */
  public SetNotNull filledWith(String value) {
    return filledWithSql(Literal.of(value));
  }

  @Override
  public Table apply(Table before) {
    new TableSubject(describe(), before).column(column);
    return before.mappingColumn(column, Column::notNull);
  }

  @Override
  public Inverse<TableChange> inverse(Table before) {
    if (!new TableSubject(describe(), before).column(column).nullable()) {
      return Inverse.nothing();
    }
    return Inverse.of(
        List.of(new DropNotNull(column)),
        fill.stream()
            .map(value -> "which values of " + before.name() + "." + column + " were null")
            .toList());
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
    return "set not null on " + column;
  }
}
