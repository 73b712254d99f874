package dev.sterna.operation;

import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;

/**
 * Renames an index.
 *
 * @param table the table
 * @param from the name so far
 * @param to the new name
 */
public record RenameIndex(QualifiedName table, String from, String to) implements TableOperation {

  @Override
  public Schema apply(Schema before) {
    SchemaSubject subject = new SchemaSubject(describe(), before);
    Table old = subject.table(table);
    new TableSubject(describe(), old).index(from);
    subject.requireFree(table.sibling(to));
    return before.withTable(
        old.withIndexes(
            old.indexes().stream().map(i -> i.name().equals(from) ? i.named(to) : i).toList()));
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return Inverse.exact(new RenameIndex(table, to, from));
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "rename index " + from + " of " + table + " to " + to;
  }
}
