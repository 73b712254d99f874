package dev.sterna.operation;

import dev.sterna.schema.QualifiedName;

/**
 * Drops a table with everything in it.
 *
 * @param table the table
 */
public record DropTable(QualifiedName table) implements Operation {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "drop table " + table;
  }
}
