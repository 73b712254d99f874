package dev.sterna.operation;

import dev.sterna.schema.QualifiedName;

/**
 * Renames a table, within its schema or into another one. Its indexes, constraints and sequences keep their names.
 *
 * @param from the name so far
 * @param to the new name
 */
public record RenameTable(QualifiedName from, QualifiedName to) implements Operation {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "rename table " + from + " to " + to;
  }
}
