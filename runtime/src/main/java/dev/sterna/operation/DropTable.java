package dev.sterna.operation;

import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.util.List;

/**
 * Drops a table with everything in it.
 *
 * @param table the table
 */
public record DropTable(QualifiedName table) implements TableOperation {

  @Override
  public Schema apply(Schema before) {
    SchemaSubject subject = new SchemaSubject(describe(), before);
    subject.table(table);
    subject.requireUnreferenced(table);
    return before.withoutTable(table);
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return Inverse.of(
        CreateTable.complete(new SchemaSubject(describe(), before).table(table)),
        List.of("the rows of " + table));
  }

  @Override
  public boolean isDestructive() {
    return true;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "drop table " + table;
  }
}
