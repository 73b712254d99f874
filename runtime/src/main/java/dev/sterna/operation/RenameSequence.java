package dev.sterna.operation;

import dev.sterna.schema.QualifiedName;

/**
 * Renames a sequence, within its schema or into another one.
 *
 * @param from the name so far
 * @param to the new name
 */
public record RenameSequence(QualifiedName from, QualifiedName to) implements Operation {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "rename sequence " + from + " to " + to;
  }
}
