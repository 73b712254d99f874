package dev.sterna.operation;

import java.util.List;
import java.util.Optional;

/**
 * What undoes an operation, and how completely.
 *
 * @param <T> the kind of operation
 */
public sealed interface Inverse<T> {

  /** What to do, in order; empty if there is nothing to do, or nothing can be done. */
  List<T> operations();

  /** What does not come back, as {@link NotRestored} says it; empty if all of it does. */
  default List<String> lost() {
    return List.of();
  }

  /** Why nothing can be done by itself, as {@link Irreversible} says it. */
  default Optional<String> impossible() {
    return Optional.empty();
  }

  /** This brings everything back. */
  static <T> Inverse<T> exact(T operation) {
    return new Exact<>(List.of(operation));
  }

  /** Nothing was changed, so there is nothing to undo. */
  static <T> Inverse<T> nothing() {
    return new Exact<>(List.of());
  }

  /** Exact if nothing is lost, else structural. */
  static <T> Inverse<T> of(List<T> operations, List<String> lost) {
    return lost.isEmpty() ? new Exact<>(operations) : new Structural<>(operations, lost);
  }

  /** The schema comes back, and nothing is lost that the operation itself did not lose. */
  record Exact<T>(List<T> operations) implements Inverse<T> {

    public Exact {
      operations = List.copyOf(operations);
    }
  }

  /**
   * The schema comes back, data does not.
   *
   * @param lost what does not, at least one thing
   */
  record Structural<T>(List<T> operations, List<String> lost) implements Inverse<T> {

    public Structural {
      operations = List.copyOf(operations);
      lost = List.copyOf(lost);
      if (lost.isEmpty()) {
        throw new IllegalArgumentException("a structural inverse must say what is lost");
      }
    }
  }

  /**
   * Nothing can be done by itself.
   *
   * @param reason why not, and what its author can do
   */
  record Impossible<T>(String reason) implements Inverse<T> {

    @Override
    public List<T> operations() {
      return List.of();
    }

    @Override
    public Optional<String> impossible() {
      return Optional.of(reason);
    }
  }
}
