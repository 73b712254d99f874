package dev.sterna.data;

import dev.sterna.schema.Value;
import java.util.Objects;

/**
 * A column and what it is set to.
 *
 * @param column the name of the column
 * @param value its value
 */
public record Assignment(String column, Value value) {

  public Assignment {
    Objects.requireNonNull(value, "value");
    if (column.isEmpty()) {
      throw new IllegalArgumentException("a column must have a name");
    }
  }

  /**
   * The column of this name with the value of a Java object, as {@link Value#of} reads it.
   *
   * @throws IllegalArgumentException if no literal says the value
   */
  public static Assignment set(String column, Object value) {
    return new Assignment(column, Value.of(value));
  }

  /** In a few words, for messages: {@code title = 'x'}. */
  public String describe() {
    return column + " = " + ValueWords.of(value);
  }
}
