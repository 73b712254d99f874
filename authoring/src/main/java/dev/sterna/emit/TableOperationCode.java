package dev.sterna.emit;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.DropIndex;
import dev.sterna.operation.DropTable;
import dev.sterna.operation.Locking;
import dev.sterna.operation.RenameIndex;
import dev.sterna.operation.RenameTable;
import dev.sterna.operation.TableOperation;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** The calls that record operations on tables and indexes. */
final class TableOperationCode implements TableOperation.Visitor<Expression> {

  private final Recorder recorder;
  private final SchemaCode schema;

  TableOperationCode(Recorder recorder) {
    this.recorder = recorder;
    this.schema = new SchemaCode(recorder.imports());
  }

  @Override
  public Expression visit(CreateTable operation) {
    Table table = operation.table();
    if (!table.indexes().isEmpty()) {
      throw new IllegalArgumentException(
          "table " + table.name() + " is created with indexes, which are operations of their own");
    }
    List<Expression> elements = schema.elements(table);
    if (table.comment().isEmpty() && table.options().isEmpty()) {
      return recorder.call("createTable", elements);
    }
    Expression.Calls whole =
        Expression.call(recorder.imports().method(Table.class, "table"), elements);
    if (table.comment().isPresent()) {
      whole = whole.then("comment", Expression.text(table.comment().get()));
    }
    if (table.options().isPresent()) {
      whole = whole.then("options", Expression.text(table.options().get()));
    }
    return recorder.call("createTable", whole);
  }

  @Override
  public Expression visit(DropTable operation) {
    return recorder.call("dropTable", schema.name(operation.table()));
  }

  @Override
  public Expression visit(RenameTable operation) {
    return recorder.call("renameTable", recorder.renaming(operation.from(), operation.to()));
  }

  @Override
  public Expression visit(AlterTable operation) {
    List<Expression> arguments = new ArrayList<>(List.of(schema.name(operation.table())));
    ChangeCode change = new ChangeCode(recorder.imports(), operation.table());
    operation.changes().forEach(each -> arguments.add(each.accept(change)));
    return recorder.call("alterTable", arguments);
  }

  @Override
  public Expression visit(CreateIndex operation) {
    return recorder.call(
        operation.locking() == Locking.BLOCKING ? "createIndex" : "createIndexConcurrently",
        schema.name(operation.table()),
        schema.index(operation.index()));
  }

  @Override
  public Expression visit(DropIndex operation) {
    return recorder.call(
        operation.locking() == Locking.BLOCKING ? "dropIndex" : "dropIndexConcurrently",
        schema.name(operation.table()),
        Expression.text(operation.index()));
  }

  @Override
  public Expression visit(RenameIndex operation) {
    return recorder.call(
        "renameIndex",
        schema.name(operation.table()),
        Expression.text(operation.from()),
        Expression.text(operation.to()));
  }
}
