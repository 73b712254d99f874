package dev.sterna.operation;

import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Index;

/**
 * Creates an index.
 *
 * @param table the table
 * @param index the index
 * @param locking whether writers wait meanwhile
 */
public record CreateIndex(QualifiedName table, Index index, Locking locking) implements Operation {

  /** Whether the index is built in the open: concurrently, so outside a transaction. */
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
    return "create index " + index.name() + " on " + table;
  }
}
