package dev.sterna.snapshot;

import dev.sterna.data.Condition;
import dev.sterna.schema.Value;
import java.util.Objects;

/**
 * Whether a condition holds for a row as far as its values tell; what only a database can tell does
 * not.
 *
 * @param row the row
 */
record RowTest(ReferenceRow row) implements Condition.Visitor<Boolean> {

  RowTest {
    Objects.requireNonNull(row, "row");
  }

  @Override
  public Boolean visit(Condition.EveryRow condition) {
    return true;
  }

  @Override
  public Boolean visit(Condition.Comparison condition) {
    return condition.comparator() == Condition.Comparator.EQUAL
        && condition.value().equals(row.values().get(condition.column()));
  }

  @Override
  public Boolean visit(Condition.OneOf condition) {
    Value value = row.values().get(condition.column());
    return value != null && condition.values().contains(value);
  }

  @Override
  public Boolean visit(Condition.IsNull condition) {
    return row.values().get(condition.column()) instanceof Value.Null;
  }

  @Override
  public Boolean visit(Condition.All condition) {
    return condition.conditions().stream().allMatch(each -> each.accept(this));
  }

  @Override
  public Boolean visit(Condition.Any condition) {
    return condition.conditions().stream().anyMatch(each -> each.accept(this));
  }

  @Override
  public Boolean visit(Condition.Not condition) {
    return false;
  }

  @Override
  public Boolean visit(Condition.SqlTest condition) {
    return false;
  }
}
