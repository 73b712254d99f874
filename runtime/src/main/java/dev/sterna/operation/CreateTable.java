package dev.sterna.operation;

import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * Creates a table with its columns and constraints; indexes follow as operations of their own.
 *
 * @param table the table, without indexes
 */
public record CreateTable(Table table) implements Operation {

  public CreateTable {
    if (!table.indexes().isEmpty()) {
      throw new IllegalArgumentException(
          "create table " + table.name() + ": its indexes are operations of their own");
    }
  }

  /** All that it takes to create this table with its indexes. */
  public static List<Operation> complete(Table table) {
    Stream<Operation> indexes =
        table.indexes().stream()
            .map(index -> new CreateIndex(table.name(), index, Locking.BLOCKING));
    return Stream.concat(Stream.of(new CreateTable(table.withIndexes(List.of()))), indexes)
        .toList();
  }

  @Override
  public Schema apply(Schema before) {
    return new SchemaSubject(describe(), before).adding(table);
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return Inverse.exact(new DropTable(table.name()));
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
    return "create table " + table.name();
  }
}
