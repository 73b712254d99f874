package dev.sterna.snapshot;

/** A text is not a snapshot. The message names the line, and says what to do. */
public final class SnapshotException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final String problem;
  private final String nextStep;

  /**
   * @param line the line, counted from 1
   * @param problem what is wrong with it
   * @param nextStep what to do about it
   */
  public SnapshotException(int line, String problem, String nextStep) {
    super("line " + line + ": " + problem + "; " + nextStep);
    this.line = line;
    this.problem = problem;
    this.nextStep = nextStep;
  }

  /** The text was edited or damaged: what was committed helps. */
  static SnapshotException damaged(int line, String problem) {
    return new SnapshotException(line, problem, "restore the committed file");
  }

  /** The line, counted from 1. */
  public int line() {
    return line;
  }

  /** What is wrong with the line. */
  public String problem() {
    return problem;
  }

  /** What to do about it. */
  public String nextStep() {
    return nextStep;
  }
}
