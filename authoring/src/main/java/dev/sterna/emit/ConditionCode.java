package dev.sterna.emit;

import dev.sterna.data.Condition;
import java.util.List;

/** Conditions as the calls that make them. */
final class ConditionCode implements Condition.Visitor<Expression> {

  private final Imports imports;
  private final LiteralCode literals;

  ConditionCode(Imports imports) {
    this.imports = imports;
    this.literals = new LiteralCode(imports);
  }

  private Expression.Calls where(String column) {
    return call("where", Expression.text(column));
  }

  private Expression.Calls call(String method, Expression... arguments) {
    return Expression.call(imports.method(Condition.class, method), arguments);
  }

  private Expression.Calls call(String method, List<Condition> conditions) {
    return Expression.call(
        imports.method(Condition.class, method),
        conditions.stream().map(condition -> condition.accept(this)).toList());
  }

  @Override
  public Expression visit(Condition.EveryRow condition) {
    return call("everyRow");
  }

  @Override
  public Expression visit(Condition.Comparison condition) {
    Expression value = condition.value().accept(literals);
    String method =
        switch (condition.comparator()) {
          case EQUAL -> "equalTo";
          case NOT_EQUAL -> "notEqualTo";
          case LESS -> "lessThan";
          case AT_MOST -> "atMost";
          case GREATER -> "greaterThan";
          case AT_LEAST -> "atLeast";
          case LIKE -> "like";
        };
    return where(condition.column()).then(method, value);
  }

  @Override
  public Expression visit(Condition.OneOf condition) {
    return where(condition.column()).then("in", literals.of(condition.values()));
  }

  @Override
  public Expression visit(Condition.IsNull condition) {
    return where(condition.column()).then("isNull");
  }

  @Override
  public Expression visit(Condition.All condition) {
    return call("all", condition.conditions());
  }

  @Override
  public Expression visit(Condition.Any condition) {
    return call("any", condition.conditions());
  }

  @Override
  public Expression visit(Condition.Not condition) {
    return condition.condition() instanceof Condition.IsNull test
        ? where(test.column()).then("isNotNull")
        : call("not", condition.condition().accept(this));
  }

  @Override
  public Expression visit(Condition.SqlTest condition) {
    return Expression.call(
        imports.type(Condition.class) + ".sql", Expression.text(condition.expression()));
  }
}
