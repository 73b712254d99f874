package dev.sterna.operation;

import dev.sterna.schema.Constraint;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Creates a table with its columns and constraints; indexes follow as operations of their own.
 *
 * @param table the table, without indexes
 */
public record CreateTable(Table table) implements TableOperation {

  public CreateTable {
    if (!table.indexes().isEmpty()) {
      throw new IllegalArgumentException(
          "create table " + table.name() + ": its indexes are operations of their own");
    }
  }

  /** All that it takes to create this table with its indexes. */
  public static List<Operation> complete(Table table) {
    Table alone = table.withIndexes(List.of());
    List<Constraint> later =
        table.constraints().stream().filter(c -> needsIndex(c, alone)).toList();
    List<Operation> operations = new ArrayList<>();
    operations.add(
        new CreateTable(
            alone.withConstraints(
                table.constraints().stream().filter(c -> !later.contains(c)).toList())));
    table
        .indexes()
        .forEach(i -> operations.add(new CreateIndex(table.name(), i, Locking.BLOCKING)));
    if (!later.isEmpty()) {
      operations.add(
          new AlterTable(
              table.name(), later.stream().<TableChange>map(AddConstraint::new).toList()));
    }
    return List.copyOf(operations);
  }

  /** Whether it is a foreign key of the table to itself by a unique index, not by a constraint. */
  private static boolean needsIndex(Constraint constraint, Table alone) {
    return constraint instanceof ForeignKey key
        && key.table().equals(alone.name())
        && !alone.keys().contains(Set.copyOf(key.references()));
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
