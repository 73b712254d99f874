package dev.sterna.operation;

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

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "set not null on " + column;
  }
}
