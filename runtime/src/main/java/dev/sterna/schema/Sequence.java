package dev.sterna.schema;

import java.util.Objects;
import java.util.Optional;

/**
 * A sequence of its own; those of identity columns belong to their column.
 *
 * @param name the name
 * @param type {@code bigint} unless said
 * @param start the first value
 * @param increment the distance between two values, not 0
 * @param min the least value, if not the type's
 * @param max the greatest value, if not the type's
 * @param cache how many values a session takes at once
 * @param cycle whether it starts over when exhausted
 */
public record Sequence(
    QualifiedName name,
    SqlType type,
    long start,
    long increment,
    Optional<Long> min,
    Optional<Long> max,
    long cache,
    boolean cycle) {

  public Sequence {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(min, "min");
    Objects.requireNonNull(max, "max");
    if (increment == 0) {
      throw new IllegalArgumentException("sequence " + name + " cannot have an increment of 0");
    }
  }

  /** A bigint sequence 1, 2, 3, … */
  public static Sequence sequence(String name) {
    return sequence(QualifiedName.name(name));
  }

  /** A bigint sequence 1, 2, 3, … */
  public static Sequence sequence(QualifiedName name) {
    return new Sequence(name, SqlType.bigint(), 1, 1, Optional.empty(), Optional.empty(), 1, false);
  }

  public Sequence as(SqlType other) {
    return new Sequence(name, other, start, increment, min, max, cache, cycle);
  }

  public Sequence startWith(long first) {
    return new Sequence(name, type, first, increment, min, max, cache, cycle);
  }

  public Sequence incrementBy(long distance) {
    return new Sequence(name, type, start, distance, min, max, cache, cycle);
  }

  public Sequence minValue(long least) {
    return new Sequence(name, type, start, increment, Optional.of(least), max, cache, cycle);
  }

  public Sequence maxValue(long greatest) {
    return new Sequence(name, type, start, increment, min, Optional.of(greatest), cache, cycle);
  }

  public Sequence cache(long values) {
    return new Sequence(name, type, start, increment, min, max, values, cycle);
  }

  public Sequence cycling() {
    return new Sequence(name, type, start, increment, min, max, cache, true);
  }

  public Sequence named(QualifiedName other) {
    return new Sequence(other, type, start, increment, min, max, cache, cycle);
  }
}
