package dev.sterna.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A row that was read: the values of some columns of a table. */
public final class Row {

  private final Map<String, Object> values;

  /**
   * A row of these values by column, null where the database has null.
   *
   * @param values they are copied
   */
  public Row(Map<String, ?> values) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * The value of a column that is not null.
   *
   * @throws IllegalStateException if it is null; {@link #find} tells
   * @throws IllegalArgumentException if the column was not read
   */
  public <T> T get(ColumnHandle<T> column) {
    return find(column)
        .orElseThrow(
            () -> new IllegalStateException("column \"" + column.name() + "\" is null in " + this));
  }

  /**
   * The value of a column, empty for null.
   *
   * @throws IllegalArgumentException if the column was not read
   */
  public <T> Optional<T> find(ColumnHandle<T> column) {
    if (!values.containsKey(column.name())) {
      throw new IllegalArgumentException(
          "column \"" + column.name() + "\" was not read, only " + values.keySet());
    }
    return Optional.ofNullable(values.get(column.name())).map(column.type()::cast);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Row that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
