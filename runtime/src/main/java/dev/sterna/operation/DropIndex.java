package dev.sterna.operation;

import dev.sterna.schema.Index;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;

/**
 * Drops an index.
 *
 * @param table the table
 * @param index the index's name
 * @param locking whether readers and writers wait meanwhile
 */
public record DropIndex(QualifiedName table, String index, Locking locking)
    implements TableOperation {

  @Override
  public Schema apply(Schema before) {
    SchemaSubject subject = new SchemaSubject(describe(), before);
    Table old = subject.table(table);
    Index dropped = new TableSubject(describe(), old).index(index);
    return subject.replacing(
        old, old.withIndexes(old.indexes().stream().filter(i -> !i.equals(dropped)).toList()));
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    Table old = new SchemaSubject(describe(), before).table(table);
    return Inverse.exact(
        new CreateIndex(table, new TableSubject(describe(), old).index(index), locking));
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

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
