package dev.sterna.operation;

import dev.sterna.schema.Schema;

/** Ends a step of the revision: what was recorded so far commits before the rest begins. */
public record StepBreak() implements ControlOperation {

  @Override
  public Schema apply(Schema before) {
    return before;
  }

  /** The same: what committed apart is undone apart. */
  @Override
  public Inverse<Operation> inverse(Schema before) {
    return Inverse.exact(this);
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "commit, then go on";
  }
}
