package dev.sterna.emit;

import dev.sterna.operation.AlterSequence;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.CreateSchema;
import dev.sterna.operation.CreateSequence;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.CustomOperation;
import dev.sterna.operation.DropIndex;
import dev.sterna.operation.DropSchema;
import dev.sterna.operation.DropSequence;
import dev.sterna.operation.DropTable;
import dev.sterna.operation.Execute;
import dev.sterna.operation.Irreversible;
import dev.sterna.operation.Locking;
import dev.sterna.operation.NotRestored;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RenameIndex;
import dev.sterna.operation.RenameSequence;
import dev.sterna.operation.RenameTable;
import dev.sterna.operation.RunJava;
import dev.sterna.operation.StepBreak;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Operations as the calls of {@code Operations} that record them. */
final class OperationCode implements Operation.Visitor<Expression> {

  private final Imports imports;
  private final SchemaCode schema;
  private final String receiver;

  /**
   * Code that calls methods of this variable.
   *
   * @param receiver a variable of type {@code Operations}
   */
  OperationCode(Imports imports, String receiver) {
    this.imports = imports;
    this.schema = new SchemaCode(imports);
    this.receiver = receiver;
  }

  private Expression call(String method, Expression... arguments) {
    return call(method, List.of(arguments));
  }

  private Expression call(String method, List<Expression> arguments) {
    return Expression.call(receiver + "." + method, arguments);
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
      return call("createTable", elements);
    }
    Expression.Calls whole = Expression.call(imports.method(Table.class, "table"), elements);
    if (table.comment().isPresent()) {
      whole = whole.then("comment", Expression.text(table.comment().get()));
    }
    if (table.options().isPresent()) {
      whole = whole.then("options", Expression.text(table.options().get()));
    }
    return call("createTable", whole);
  }

  @Override
  public Expression visit(DropTable operation) {
    return call("dropTable", schema.name(operation.table()));
  }

  @Override
  public Expression visit(RenameTable operation) {
    return call("renameTable", renaming(operation.from(), operation.to()));
  }

  @Override
  public Expression visit(AlterTable operation) {
    List<Expression> arguments = new ArrayList<>(List.of(schema.name(operation.table())));
    ChangeCode change = new ChangeCode(imports, operation.table());
    operation.changes().forEach(each -> arguments.add(each.accept(change)));
    return call("alterTable", arguments);
  }

  @Override
  public Expression visit(CreateIndex operation) {
    return call(
        operation.locking() == Locking.BLOCKING ? "createIndex" : "createIndexConcurrently",
        schema.name(operation.table()),
        schema.index(operation.index()));
  }

  @Override
  public Expression visit(DropIndex operation) {
    return call(
        operation.locking() == Locking.BLOCKING ? "dropIndex" : "dropIndexConcurrently",
        schema.name(operation.table()),
        Expression.text(operation.index()));
  }

  @Override
  public Expression visit(RenameIndex operation) {
    return call(
        "renameIndex",
        schema.name(operation.table()),
        Expression.text(operation.from()),
        Expression.text(operation.to()));
  }

  @Override
  public Expression visit(CreateSequence operation) {
    return call("createSequence", schema.sequence(operation.sequence()));
  }

  @Override
  public Expression visit(AlterSequence operation) {
    return call("alterSequence", schema.sequence(operation.sequence()));
  }

  @Override
  public Expression visit(RenameSequence operation) {
    return call("renameSequence", renaming(operation.from(), operation.to()));
  }

  @Override
  public Expression visit(DropSequence operation) {
    return call("dropSequence", schema.name(operation.sequence()));
  }

  @Override
  public Expression visit(CreateSchema operation) {
    return call("createSchema", Expression.text(operation.name()));
  }

  @Override
  public Expression visit(DropSchema operation) {
    return call("dropSchema", Expression.text(operation.name()));
  }

  @Override
  public Expression visit(Execute operation) {
    Expression sql = Expression.text(operation.sql());
    if (operation.effect().isEmpty()) {
      return call("execute", sql);
    }
    // A parameter must not hide that of a lambda around it.
    String parameter = receiver.equals("op") ? "effect" : receiver + "s";
    OperationCode effect = new OperationCode(imports, parameter);
    return call(
        "execute",
        sql,
        new Expression.Lambda(
            parameter, operation.effect().stream().map(each -> each.accept(effect)).toList()));
  }

  @Override
  public Expression visit(RunJava operation) {
    throw new IllegalArgumentException(
        "\"" + operation.name() + "\" runs Java code, which cannot be written as source again");
  }

  @Override
  public Expression visit(StepBreak operation) {
    return call("newStep");
  }

  @Override
  public Expression visit(NotRestored operation) {
    return call("notRestored", Expression.text(operation.what()));
  }

  @Override
  public Expression visit(Irreversible operation) {
    return call("irreversible", Expression.text(operation.reason()));
  }

  @Override
  public Expression visit(CustomOperation operation) {
    throw new IllegalArgumentException(
        "\""
            + operation.describe()
            + "\" is an operation of the application's own, whose source is not known");
  }

  private List<Expression> renaming(QualifiedName from, QualifiedName to) {
    return from.schema().isEmpty() && to.schema().isEmpty()
        ? List.of(schema.name(from), schema.name(to))
        : List.of(schema.qualifiedName(from), schema.qualifiedName(to));
  }
}
