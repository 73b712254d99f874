package dev.sterna.dialect;

import dev.sterna.data.Condition;
import dev.sterna.schema.Identifier;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions as they stand after {@code WHERE}; each is one operand. */
final class ConditionSql implements Condition.Visitor<String> {

  private static final ConditionSql SQL = new ConditionSql();

  private ConditionSql() {}

  static String of(Condition condition) {
    return condition.accept(SQL);
  }

  @Override
  public String visit(Condition.EveryRow condition) {
    return "true";
  }

  @Override
  public String visit(Condition.Comparison condition) {
    return Identifier.sql(condition.column())
        + " "
        + condition.comparator().sql()
        + " "
        + ValueSql.operand(condition.value());
  }

  @Override
  public String visit(Condition.OneOf condition) {
    return condition.values().isEmpty()
        ? "false"
        : condition.values().stream()
            .map(ValueSql::of)
            .collect(Collectors.joining(", ", Identifier.sql(condition.column()) + " in (", ")"));
  }

  @Override
  public String visit(Condition.IsNull condition) {
    return Identifier.sql(condition.column()) + " is null";
  }

  @Override
  public String visit(Condition.All condition) {
    return joined(condition.conditions(), " and ", "true");
  }

  @Override
  public String visit(Condition.Any condition) {
    return joined(condition.conditions(), " or ", "false");
  }

  @Override
  public String visit(Condition.Not condition) {
    return condition.condition() instanceof Condition.IsNull test
        ? Identifier.sql(test.column()) + " is not null"
        : "not (" + of(condition.condition()) + ")";
  }

  @Override
  public String visit(Condition.SqlTest condition) {
    return Expression.parenthesized(condition.expression());
  }

  private static String joined(List<Condition> conditions, String word, String none) {
    return conditions.isEmpty()
        ? none
        : conditions.stream().map(ConditionSql::of).collect(Collectors.joining(word, "(", ")"));
  }
}
