package dev.sterna.snapshot;

import dev.sterna.data.Condition;
import dev.sterna.schema.Value;
import java.util.List;
import java.util.Map;

/**
 * Whether a condition holds for a row of which some values are known, by the logic of SQL, in which
 * a comparison with null is neither true nor false (manual, 9.1 "Logical Operators").
 *
 * @param values the known values by the names of the columns
 */
public record RowTest(Map<String, Value> values) implements Condition.Visitor<RowTest.Verdict> {

  /** What is known of a condition. */
  public enum Verdict {
    TRUE,
    FALSE,
    /** Neither of these, so the row is not meant, nor is it by the opposite. */
    NULL,
    /** Only a database can tell. */
    UNTOLD;

    private Verdict opposite() {
      return switch (this) {
        case TRUE -> FALSE;
        case FALSE -> TRUE;
        case NULL, UNTOLD -> this;
      };
    }

    private static Verdict of(boolean holds) {
      return holds ? TRUE : FALSE;
    }
  }

  /** Whether only the run tells which value it is. */
  public static boolean isComputed(Value value) {
    return value instanceof Value.Sql || value instanceof Value.Argument;
  }

  @Override
  public Verdict visit(Condition.EveryRow condition) {
    return Verdict.TRUE;
  }

  @Override
  public Verdict visit(Condition.Comparison condition) {
    return condition.comparator() == Condition.Comparator.EQUAL
        ? equal(values.get(condition.column()), condition.value())
        : Verdict.UNTOLD;
  }

  @Override
  public Verdict visit(Condition.OneOf condition) {
    Value value = values.get(condition.column());
    return firstOf(
        condition.values().stream().map(each -> equal(value, each)).toList(), Verdict.TRUE);
  }

  /** Two of one kind are compared as they stand; others PostgreSQL may convert. */
  private static Verdict equal(Value left, Value right) {
    if (left == null || isComputed(left) || isComputed(right)) {
      return Verdict.UNTOLD;
    }
    if (left instanceof Value.Null || right instanceof Value.Null) {
      return Verdict.NULL;
    }
    if (left instanceof Value.Exact exact && right instanceof Value.Exact other) {
      return Verdict.of(exact.number().compareTo(other.number()) == 0);
    }
    boolean isPlain = left instanceof Value.Text || left instanceof Value.Truth;
    return left.equals(right)
        ? Verdict.TRUE
        : isPlain && left.getClass() == right.getClass() ? Verdict.FALSE : Verdict.UNTOLD;
  }

  @Override
  public Verdict visit(Condition.IsNull condition) {
    Value value = values.get(condition.column());
    return value == null || isComputed(value)
        ? Verdict.UNTOLD
        : Verdict.of(value instanceof Value.Null);
  }

  @Override
  public Verdict visit(Condition.All condition) {
    return firstOf(all(condition.conditions()), Verdict.FALSE);
  }

  @Override
  public Verdict visit(Condition.Any condition) {
    return firstOf(all(condition.conditions()), Verdict.TRUE);
  }

  private List<Verdict> all(List<Condition> conditions) {
    return conditions.stream().map(each -> each.accept(this)).toList();
  }

  /** The one that decides if it is there; else what is known least. */
  private static Verdict firstOf(List<Verdict> parts, Verdict deciding) {
    for (Verdict verdict : List.of(deciding, Verdict.UNTOLD, Verdict.NULL)) {
      if (parts.contains(verdict)) {
        return verdict;
      }
    }
    return deciding.opposite();
  }

  @Override
  public Verdict visit(Condition.Not condition) {
    return condition.condition().accept(this).opposite();
  }

  @Override
  public Verdict visit(Condition.SqlTest condition) {
    return Verdict.UNTOLD;
  }
}
