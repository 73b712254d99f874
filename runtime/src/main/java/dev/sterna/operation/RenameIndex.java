package dev.sterna.operation;

import dev.sterna.schema.QualifiedName;

/**
 * Renames an index.
 *
 * @param table the table
 * @param from the name so far
 * @param to the new name
 */
public record RenameIndex(QualifiedName table, String from, String to) implements Operation {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "rename index " + from + " of " + table + " to " + to;
  }
}
