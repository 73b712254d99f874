package dev.sterna.data;

import dev.sterna.schema.Value;
import java.util.Objects;

/**
 * A value of a column, and the one that takes its place.
 *
 * @param from the value so far
 * @param to the value from now on
 */
public record Replacement(Value from, Value to) {

  public Replacement {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (from.equals(Value.nothing()) || to.equals(Value.nothing())) {
      throw new IllegalArgumentException("null stands for no value, and nothing replaces it");
    }
  }

  /**
   * The one in place of the other, both as {@link Value#of} reads them.
   *
   * @throws IllegalArgumentException if no literal says one of them, or one is null
   */
  public static Replacement replace(Object from, Object to) {
    return new Replacement(Value.of(from), Value.of(to));
  }

  /** The other way round. */
  public Replacement reversed() {
    return new Replacement(to, from);
  }

  /** In a few words, for messages: {@code 'NEW' by 'OPEN'}. */
  public String describe() {
    return ValueWords.of(from) + " by " + ValueWords.of(to);
  }
}
