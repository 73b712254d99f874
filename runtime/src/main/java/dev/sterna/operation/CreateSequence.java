package dev.sterna.operation;

import dev.sterna.schema.Sequence;

/**
 * Creates a sequence.
 *
 * @param sequence the sequence
 */
public record CreateSequence(Sequence sequence) implements Operation {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "create sequence " + sequence.name();
  }
}
