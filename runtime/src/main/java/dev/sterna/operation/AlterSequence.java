package dev.sterna.operation;

import dev.sterna.schema.Sequence;

/**
 * Gives a sequence another definition; the value it stands at stays.
 *
 * @param sequence the whole new definition
 */
public record AlterSequence(Sequence sequence) implements Operation {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "alter sequence " + sequence.name();
  }
}
