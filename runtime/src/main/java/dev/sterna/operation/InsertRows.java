package dev.sterna.operation;

import dev.sterna.data.Assignment;
import dev.sterna.data.Condition;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Inserts rows.
 *
 * @param table the table
 * @param columns the columns that get a value, at least one
 * @param rows the values of each row, in the order of the columns; at least one row
 */
public record InsertRows(QualifiedName table, List<String> columns, List<List<Value>> rows)
    implements DataOperation {

  public InsertRows {
    Objects.requireNonNull(table, "table");
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    if (columns.isEmpty() || rows.isEmpty()) {
      throw new IllegalArgumentException("an insert needs a column and a row");
    }
    if (new HashSet<>(columns).size() < columns.size()) {
      throw new IllegalArgumentException("an insert names a column twice: " + columns);
    }
    for (List<Value> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "row " + row + " has not one value for each of the columns " + columns);
      }
    }
  }

  /**
   * Several rows, each of which sets the same columns.
   *
   * @throws IllegalArgumentException if one sets others
   */
  public static InsertRows ofAll(QualifiedName table, List<List<Assignment>> rows) {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("an insert needs a column and a row");
    }
    return of(table, rows.get(0), rows);
  }

  private static InsertRows of(
      QualifiedName table, List<Assignment> like, List<List<Assignment>> rows) {
    List<String> columns = like.stream().map(Assignment::column).toList();
    List<List<Value>> values = new ArrayList<>();
    for (List<Assignment> row : rows) {
      List<String> set = row.stream().map(Assignment::column).toList();
      if (!set.equals(columns)) {
        throw new IllegalArgumentException(
            "a row sets " + set + ", the one before " + columns + "; set the same in each");
      }
      values.add(row.stream().map(Assignment::value).toList());
    }
    return new InsertRows(table, columns, values);
  }

  @Override
  public Schema apply(Schema before) {
    subject().in(before);
    return before;
  }

  private RowsSubject subject() {
    return new RowsSubject("insert rows", table, columns);
  }

  /** Deletes the rows by their key, where it is known. */
  @Override
  public Inverse<Operation> inverse(Schema before) {
    return subject()
        .in(before)
        .primaryKey()
        .flatMap(this::keys)
        .map(condition -> Inverse.<Operation>exact(new DeleteRows(table, condition)))
        .orElseGet(
            () ->
                new Inverse.Impossible<>(
                    "the primary key of the rows inserted into "
                        + table
                        + " is not written here, so they cannot be found again; write what deletes"
                        + " them, or remove this line if nothing has to"));
  }

  /** The rows by their key; empty if a part of it is not a constant of this insert. */
  private Optional<Condition> keys(PrimaryKey key) {
    List<Integer> places = key.columns().stream().map(columns::indexOf).toList();
    boolean known =
        places.stream()
            .allMatch(
                i -> i >= 0 && rows.stream().map(row -> row.get(i)).allMatch(InsertRows::isKnown));
    if (!known) {
      return Optional.empty();
    }
    if (places.size() == 1) {
      int place = places.get(0);
      List<Value> values = rows.stream().map(row -> row.get(place)).toList();
      return Optional.of(
          values.size() == 1
              ? equal(key.columns().get(0), values.get(0))
              : new Condition.OneOf(key.columns().get(0), values));
    }
    List<Condition> conditions = rows.stream().map(row -> row(key, places, row)).toList();
    return Optional.of(conditions.size() == 1 ? conditions.get(0) : new Condition.Any(conditions));
  }

  private static Condition row(PrimaryKey key, List<Integer> places, List<Value> row) {
    List<Condition> parts = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      parts.add(equal(key.columns().get(i), row.get(places.get(i))));
    }
    return new Condition.All(parts);
  }

  private static Condition equal(String column, Value value) {
    return new Condition.Comparison(column, Condition.Comparator.EQUAL, value);
  }

  private static boolean isKnown(Value value) {
    return !(value instanceof Value.Sql || value instanceof Value.Null);
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "insert " + (rows.size() == 1 ? "a row" : rows.size() + " rows") + " into " + table;
  }
}
