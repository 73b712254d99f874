package dev.sterna.operation;

import dev.sterna.schema.QualifiedName;

/**
 * Drops a sequence.
 *
 * @param sequence the sequence
 */
public record DropSequence(QualifiedName sequence) implements Operation {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "drop sequence " + sequence;
  }
}
