package dev.sterna.history;

import dev.sterna.data.Condition;
import dev.sterna.schema.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a condition holds for a row of which some values are known; nothing if only a database
 * can tell.
 *
 * @param values the values by the names of the columns
 */
record ConditionOnRow(Map<String, Value> values) implements Condition.Visitor<Optional<Boolean>> {

  @Override
  public Optional<Boolean> visit(Condition.EveryRow condition) {
    return Optional.of(true);
  }

  @Override
  public Optional<Boolean> visit(Condition.Comparison condition) {
    return condition.comparator() == Condition.Comparator.EQUAL
        ? equal(values.get(condition.column()), condition.value())
        : Optional.empty();
  }

  @Override
  public Optional<Boolean> visit(Condition.OneOf condition) {
    Value value = values.get(condition.column());
    return any(condition.values().stream().map(each -> equal(value, each)).toList());
  }

  /** Two of one kind are compared as they stand; others PostgreSQL may convert. */
  private static Optional<Boolean> equal(Value left, Value right) {
    if (left instanceof Value.Null) {
      return Optional.of(false);
    }
    boolean plain = left instanceof Value.Text || left instanceof Value.Truth;
    if (left instanceof Value.Exact exact && right instanceof Value.Exact other) {
      return Optional.of(exact.number().compareTo(other.number()) == 0);
    }
    return plain && left.getClass() == right.getClass()
        ? Optional.of(left.equals(right))
        : Optional.empty();
  }

  @Override
  public Optional<Boolean> visit(Condition.IsNull condition) {
    Value value = values.get(condition.column());
    return value == null || RowOrder.isComputed(value)
        ? Optional.empty()
        : Optional.of(value instanceof Value.Null);
  }

  @Override
  public Optional<Boolean> visit(Condition.All condition) {
    List<Optional<Boolean>> parts =
        condition.conditions().stream()
            .map(each -> each.accept(this).map(holds -> !holds))
            .toList();
    return any(parts).map(fails -> !fails);
  }

  @Override
  public Optional<Boolean> visit(Condition.Any condition) {
    return any(condition.conditions().stream().map(each -> each.accept(this)).toList());
  }

  private static Optional<Boolean> any(List<Optional<Boolean>> parts) {
    if (parts.contains(Optional.of(true))) {
      return Optional.of(true);
    }
    return parts.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
  }

  @Override
  public Optional<Boolean> visit(Condition.Not condition) {
    return condition.condition().accept(this).map(holds -> !holds);
  }

  @Override
  public Optional<Boolean> visit(Condition.SqlTest condition) {
    return Optional.empty();
  }
}
