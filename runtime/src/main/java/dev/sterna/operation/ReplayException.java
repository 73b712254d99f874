package dev.sterna.operation;

/** An operation does not fit the schema it is applied to. The message names both. */
public final class ReplayException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ReplayException(String message) {
    super(message);
  }
}
