package dev.sterna.operation;

import dev.sterna.schema.Literal;
import java.math.BigDecimal;

/**
 * Gives a column another default; rows that exist do not change.
 *
 * @param column the column
 * @param sql the default as SQL text
 */
public record SetDefault(String column, String sql) implements TableChange {

  public static SetDefault setDefault(String column, long value) {
    return setDefaultSql(column, Literal.of(value));
  }

  public static SetDefault setDefault(String column, BigDecimal value) {
    return setDefaultSql(column, Literal.of(value));
  }

  public static SetDefault setDefault(String column, boolean value) {
    return setDefaultSql(column, Literal.of(value));
  }

  /** A text as the default: the text itself, not SQL. */
  public static SetDefault setDefault(String column, String value) {
    return setDefaultSql(column, Literal.of(value));
  }

  /** An SQL expression as the default. */
  public static SetDefault setDefaultSql(String column, String sql) {
    return new SetDefault(column, sql);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "set the default of " + column;
  }
}
