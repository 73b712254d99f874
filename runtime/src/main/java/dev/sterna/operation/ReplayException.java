package dev.sterna.operation;

/** An operation does not fit the schema it is applied to. The message names both. */
public final class ReplayException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ReplayException(String message) {
    super(message);
  }

  ReplayException(String message, ReplayException cause) {
    super(message, cause);
  }

  /** What could not be done, and what stands in its way. */
  static ReplayException cannot(String doing, String problem) {
    return new ReplayException("cannot " + doing + ": " + problem);
  }
}
