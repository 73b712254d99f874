package dev.sterna.operation;

import dev.sterna.schema.QualifiedName;

/**
 * Drops an index.
 *
 * @param table the table
 * @param index the index's name
 * @param locking whether readers and writers wait meanwhile
 */
public record DropIndex(QualifiedName table, String index, Locking locking) implements Operation {

  @Override
  public boolean isTransactional() {
    return locking == Locking.BLOCKING;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "drop index " + index + " of " + table;
  }
}
