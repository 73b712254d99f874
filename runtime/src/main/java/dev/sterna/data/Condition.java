package dev.sterna.data;

import dev.sterna.schema.Value;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Which rows of a table are meant. {@link ColumnHandle} makes most of them. */
public sealed interface Condition {

  /** Every row of the table. */
  static Condition everyRow() {
    return new EveryRow();
  }

  /** The rows for which this SQL expression is true. */
  static Condition sql(String expression) {
    return new SqlTest(expression);
  }

  /** A column of this name, to be compared: {@code where("_id").equalTo("1")}. */
  static ColumnHandle<Object> where(String column) {
    return new ColumnHandle<>(column, Object.class);
  }

  /** The rows for which all of these hold. */
  static Condition all(Condition... conditions) {
    return new All(List.of(conditions));
  }

  /** The rows for which one of these holds. */
  static Condition any(Condition... conditions) {
    return new Any(List.of(conditions));
  }

  /** The rows that this does not hold for, where it is not unknown. */
  static Condition not(Condition condition) {
    return new Not(condition);
  }

  /** The rows for which both hold. */
  default Condition and(Condition other) {
    return new All(List.of(this, other));
  }

  /** The rows for which one of them holds. */
  default Condition or(Condition other) {
    return new Any(List.of(this, other));
  }

  /** The columns that it names; an SQL expression may have more. */
  List<String> columns();

  /** In a few words, for messages: {@code _id = '1'}. */
  String describe();

  /** Calls the visitor's method for this kind of condition. */
  <R> R accept(Visitor<R> visitor);

  /** How a column is compared with a value. */
  enum Comparator {
    EQUAL("="),
    NOT_EQUAL("<>"),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">="),
    LIKE("like");

    private final String sql;

    Comparator(String sql) {
      this.sql = sql;
    }

    /** The operator of SQL. */
    public String sql() {
      return sql;
    }
  }

  /** Every row. */
  record EveryRow() implements Condition {

    @Override
    public List<String> columns() {
      return List.of();
    }

    @Override
    public String describe() {
      return "every row";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A column compared with a value. */
  record Comparison(String column, Comparator comparator, Value value) implements Condition {

    public Comparison {
      Objects.requireNonNull(comparator, "comparator");
      if (value instanceof Value.Null) {
        throw new IllegalArgumentException(
            "nothing equals null; column \"" + column + "\" is null: isNull()");
      }
    }

    @Override
    public List<String> columns() {
      return List.of(column);
    }

    @Override
    public String describe() {
      return column + " " + comparator.sql() + " " + ValueWords.of(value);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A column that has one of these values; no row if there is none. */
  record OneOf(String column, List<Value> values) implements Condition {

    private static final int MOST_SHOWN = 3;

    public OneOf {
      values = List.copyOf(values);
    }

    @Override
    public List<String> columns() {
      return List.of(column);
    }

    @Override
    public String describe() {
      String shown =
          values.stream().limit(MOST_SHOWN).map(ValueWords::of).collect(Collectors.joining(", "));
      return column + " in (" + shown + (values.size() > MOST_SHOWN ? ", …)" : ")");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A column that is null. */
  record IsNull(String column) implements Condition {

    @Override
    public List<String> columns() {
      return List.of(column);
    }

    @Override
    public String describe() {
      return column + " is null";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** All of several conditions. */
  record All(List<Condition> conditions) implements Condition {

    public All {
      conditions = List.copyOf(conditions);
    }

    @Override
    public List<String> columns() {
      return columnsOf(conditions);
    }

    @Override
    public String describe() {
      return joined(conditions, " and ");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** One of several conditions. */
  record Any(List<Condition> conditions) implements Condition {

    public Any {
      conditions = List.copyOf(conditions);
    }

    @Override
    public List<String> columns() {
      return columnsOf(conditions);
    }

    @Override
    public String describe() {
      return "(" + joined(conditions, " or ") + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Where a condition does not hold. */
  record Not(Condition condition) implements Condition {

    @Override
    public List<String> columns() {
      return condition.columns();
    }

    @Override
    public String describe() {
      return "not (" + condition.describe() + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** An SQL expression. */
  record SqlTest(String expression) implements Condition {

    public SqlTest {
      if (expression.isBlank()) {
        throw new IllegalArgumentException("a condition needs an expression; or everyRow()");
      }
    }

    @Override
    public List<String> columns() {
      return List.of();
    }

    @Override
    public String describe() {
      return ValueWords.of(Value.sql(expression));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  private static List<String> columnsOf(List<Condition> conditions) {
    return conditions.stream().flatMap(condition -> condition.columns().stream()).toList();
  }

  private static String joined(List<Condition> conditions, String word) {
    return conditions.stream().map(Condition::describe).collect(Collectors.joining(word));
  }

  /**
   * A case for each kind of condition.
   *
   * @param <R> what a case returns
   */
  interface Visitor<R> {

    R visit(EveryRow condition);

    R visit(Comparison condition);

    R visit(OneOf condition);

    R visit(IsNull condition);

    R visit(All condition);

    R visit(Any condition);

    R visit(Not condition);

    R visit(SqlTest condition);
  }
}
