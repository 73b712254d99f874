package dev.sterna.operation;

import java.util.List;

/**
 * What undoes an operation, and how completely.
 *
 * @param <T> the kind of operation
 */
public sealed interface Inverse<T> {

  /** What to do, in order; empty if nothing can be done. */
  List<T> operations();

  /** The schema comes back, and nothing is lost that the operation itself did not lose. */
  record Exact<T>(List<T> operations) implements Inverse<T> {

    public Exact {
      operations = List.copyOf(operations);
    }
  }

  /**
   * The schema comes back, data does not.
   *
   * @param lost what does not, as {@link NotRestored} says it
   */
  record Structural<T>(List<T> operations, String lost) implements Inverse<T> {

    public Structural {
      operations = List.copyOf(operations);
    }
  }

  /**
   * Nothing can be done by itself.
   *
   * @param reason why not, as {@link Irreversible} says it
   */
  record Impossible<T>(String reason) implements Inverse<T> {

    @Override
    public List<T> operations() {
      return List.of();
    }
  }
}
