package dev.sterna.operation;

import java.util.List;
import java.util.Objects;

/**
 * What of a revision commits before the rest begins.
 *
 * @param mode how it commits
 * @param operations what it does, at least one operation
 */
public record Step(Mode mode, List<Operation> operations) {

  /** How a step commits. */
  public enum Mode {
    /** All of it together. */
    TRANSACTION,
    /** Each statement for itself, as {@code CREATE INDEX CONCURRENTLY} wants it. */
    AUTOCOMMIT
  }

  public Step {
    Objects.requireNonNull(mode, "mode");
    operations = List.copyOf(operations);
    if (operations.isEmpty()) {
      throw new IllegalArgumentException("a step must do something");
    }
  }
}
