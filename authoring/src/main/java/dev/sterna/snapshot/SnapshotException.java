package dev.sterna.snapshot;

/** A text is not a snapshot. */
public final class SnapshotException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;

  public SnapshotException(int line, String message) {
    super("line " + line + ": " + message);
    this.line = line;
  }

  /** The line, counted from 1. */
  public int line() {
    return line;
  }
}
