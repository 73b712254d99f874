package dev.sterna.operation;

import dev.sterna.schema.Index;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Creates an index.
 *
 * @param table the table
 * @param index the index
 * @param locking whether writers wait meanwhile
 */
public record CreateIndex(QualifiedName table, Index index, Locking locking)
    implements TableOperation {

  @Override
  public Schema apply(Schema before) {
    SchemaSubject subject = new SchemaSubject(describe(), before);
    Table old = subject.table(table);
    new TableSubject(describe(), old).requireColumns(index.columns());
    List<Index> indexes = new ArrayList<>(old.indexes());
    subject.requireFree(table.sibling(index.name()));
    indexes.add(index);
    return before.withTable(old.withIndexes(indexes));
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return Inverse.exact(new DropIndex(table, index.name(), locking));
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

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
