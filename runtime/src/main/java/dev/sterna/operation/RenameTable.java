package dev.sterna.operation;

import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;

/**
 * Renames a table, within its schema or into another one. Its indexes, constraints and sequences
 * keep their names.
 *
 * @param from the name so far
 * @param to the new name
 */
public record RenameTable(QualifiedName from, QualifiedName to) implements TableOperation {

  @Override
  public Schema apply(Schema before) {
    SchemaSubject subject = new SchemaSubject(describe(), before);
    Table renamed = subject.table(from).withName(to);
    Schema without = before.withoutTable(from);
    new SchemaSubject(describe(), without).requireFree(renamed);
    return without.withTable(renamed).mappingTables(this::following);
  }

  private Table following(Table table) {
    return table.withConstraints(
        table.constraints().stream()
            .map(c -> c instanceof ForeignKey key ? key.retargeted(from, to) : c)
            .toList());
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return Inverse.exact(new RenameTable(to, from));
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
    return "rename table " + from + " to " + to;
  }
}
