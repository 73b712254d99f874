package dev.sterna.data;

import dev.sterna.data.Condition.Comparator;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A column as a revision knows it, typed for the compiler. What it compares and sets is recorded,
 * not run.
 *
 * @param name the name of the column
 * @param type the class of its values
 * @param <T> the class of its values
 */
public record ColumnHandle<T>(String name, Class<T> type) {

  public ColumnHandle {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
  }

  /** This column, set to a value. */
  public Assignment to(T value) {
    return Assignment.set(name, value);
  }

  /** This column, set to the value that another one has before the update. */
  public Assignment to(ColumnHandle<? extends T> other) {
    return toSql(Identifier.sql(other.name()));
  }

  /** This column, set to null. */
  public Assignment toNull() {
    return new Assignment(name, Value.nothing());
  }

  /** This column, set to what an SQL expression gives. */
  public Assignment toSql(String expression) {
    return new Assignment(name, Value.sql(expression));
  }

  public Condition equalTo(T value) {
    return compared(Comparator.EQUAL, value);
  }

  public Condition notEqualTo(T value) {
    return compared(Comparator.NOT_EQUAL, value);
  }

  public Condition lessThan(T value) {
    return compared(Comparator.LESS, value);
  }

  public Condition atMost(T value) {
    return compared(Comparator.AT_MOST, value);
  }

  public Condition greaterThan(T value) {
    return compared(Comparator.GREATER, value);
  }

  public Condition atLeast(T value) {
    return compared(Comparator.AT_LEAST, value);
  }

  /** Matches a pattern of {@code LIKE}. */
  public Condition like(String pattern) {
    return new Condition.Comparison(name, Comparator.LIKE, Value.of(pattern));
  }

  /** Has one of these values. */
  @SafeVarargs
  public final Condition in(T... values) {
    List<Value> read = new ArrayList<>();
    for (T value : values) {
      read.add(Value.of(value));
    }
    return new Condition.OneOf(name, read);
  }

  public Condition isNull() {
    return new Condition.IsNull(name);
  }

  public Condition isNotNull() {
    return Condition.not(isNull());
  }

  private Condition compared(Comparator comparator, T value) {
    return new Condition.Comparison(name, comparator, Value.of(value));
  }
}
