package dev.sterna.operation;

/**
 * Ends a step of the revision: what was recorded so far commits before the rest begins.
 */
public record StepBreak() implements Operation {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "commit, then go on";
  }
}
