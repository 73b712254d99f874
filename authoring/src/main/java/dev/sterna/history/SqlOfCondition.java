package dev.sterna.history;

import dev.sterna.data.Condition;
import java.util.List;

/** The SQL expressions within a condition. */
final class SqlOfCondition implements Condition.Visitor<List<String>> {

  @Override
  public List<String> visit(Condition.EveryRow condition) {
    return List.of();
  }

  @Override
  public List<String> visit(Condition.Comparison condition) {
    return List.of();
  }

  @Override
  public List<String> visit(Condition.OneOf condition) {
    return List.of();
  }

  @Override
  public List<String> visit(Condition.IsNull condition) {
    return List.of();
  }

  @Override
  public List<String> visit(Condition.All condition) {
    return all(condition.conditions());
  }

  @Override
  public List<String> visit(Condition.Any condition) {
    return all(condition.conditions());
  }

  private List<String> all(List<Condition> conditions) {
    return conditions.stream().flatMap(each -> each.accept(this).stream()).toList();
  }

  @Override
  public List<String> visit(Condition.Not condition) {
    return condition.condition().accept(this);
  }

  @Override
  public List<String> visit(Condition.SqlTest condition) {
    return List.of(condition.expression());
  }
}
