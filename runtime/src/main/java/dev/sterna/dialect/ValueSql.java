package dev.sterna.dialect;

import dev.sterna.schema.Literal;
import dev.sterna.schema.Value;

/**
 * Values as they stand in a statement. What has a type of its own is cast to it, so that a literal
 * means the same in a column, a comparison and a call.
 */
final class ValueSql implements Value.Visitor<String> {

  private static final ValueSql SQL = new ValueSql();

  private ValueSql() {}

  static String of(Value value) {
    return value.accept(SQL);
  }

  /** The value where an operator may stand beside it: {@code 5 - (-3)}, not a comment. */
  static String operand(Value value) {
    String sql = of(value);
    return sql.startsWith("-") ? "(" + sql + ")" : sql;
  }

  @Override
  public String visit(Value.Null value) {
    return "null";
  }

  @Override
  public String visit(Value.Text value) {
    return Literal.of(value.text());
  }

  @Override
  public String visit(Value.Exact value) {
    return Literal.of(value.number());
  }

  @Override
  public String visit(Value.Truth value) {
    return Literal.of(value.truth());
  }

  @Override
  public String visit(Value.Typed value) {
    return Literal.of(value.text()) + "::" + value.type().sql();
  }

  @Override
  public String visit(Value.Sql value) {
    return Expression.operand(value.expression());
  }

  /** A run has put in what was given. */
  @Override
  public String visit(Value.Argument value) {
    throw new IllegalArgumentException(
        "the argument " + value.name() + " has no value before the revision runs");
  }
}
