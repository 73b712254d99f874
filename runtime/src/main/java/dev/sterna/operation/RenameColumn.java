package dev.sterna.operation;

import dev.sterna.schema.Column;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.List;

/**
 * Renames a column; constraints and indexes over it follow and keep their names.
 *
 * @param from the name so far
 * @param to the new name
 */
public record RenameColumn(String from, String to) implements TableChange {

  public static RenameColumn renameColumn(String from, String to) {
    return new RenameColumn(from, to);
  }

  @Override
  public Table apply(Table before) {
    TableSubject subject = new TableSubject(describe(), before);
    subject.column(from);
    subject.requireNoColumn(to);
    List<Column> columns = before.columns().stream().map(c -> c.renamingColumn(from, to)).toList();
    Table renamed =
        new Table(
            before.name(),
            columns,
            before.constraints().stream().map(c -> c.renamingColumn(from, to)).toList(),
            before.indexes().stream().map(index -> index.renamingColumn(from, to)).toList(),
            before.comment(),
            before.options());
    return following(renamed, before.name());
  }

  @Override
  public Schema applyElsewhere(Schema before, QualifiedName table) {
    return before.mappingTables(other -> following(other, table));
  }

  /** The table with foreign keys that follow the rename in the one that they reference. */
  private Table following(Table table, QualifiedName target) {
    return table.withConstraints(
        table.constraints().stream()
            .map(
                constraint ->
                    constraint instanceof ForeignKey key
                        ? key.renamingReferenced(target, from, to)
                        : constraint)
            .toList());
  }

  @Override
  public Inverse<TableChange> inverse(Table before) {
    return Inverse.exact(new RenameColumn(to, from));
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
    return "rename column " + from + " to " + to;
  }
}
