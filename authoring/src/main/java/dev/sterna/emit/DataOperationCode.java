package dev.sterna.emit;

import dev.sterna.data.Assignment;
import dev.sterna.data.Replacement;
import dev.sterna.operation.DataOperation;
import dev.sterna.operation.DeleteRows;
import dev.sterna.operation.Execute;
import dev.sterna.operation.InsertRows;
import dev.sterna.operation.LoadRows;
import dev.sterna.operation.Operation;
import dev.sterna.operation.ReplaceValues;
import dev.sterna.operation.Require;
import dev.sterna.operation.RunInChunks;
import dev.sterna.operation.RunJava;
import dev.sterna.operation.UpdateInChunks;
import dev.sterna.operation.UpdateRows;
import dev.sterna.schema.Value;
import java.util.ArrayList;
import java.util.List;

/** The calls that record operations on rows, and of their author's own words. */
final class DataOperationCode implements DataOperation.Visitor<Expression> {

  private final Recorder recorder;
  private final SchemaCode schema;
  private final LiteralCode literals;
  private final ConditionCode conditions;

  DataOperationCode(Recorder recorder) {
    this.recorder = recorder;
    this.schema = new SchemaCode(recorder.imports());
    this.literals = new LiteralCode(recorder.imports());
    this.conditions = new ConditionCode(recorder.imports());
  }

  @Override
  public Expression visit(Execute operation) {
    List<Expression> arguments = new ArrayList<>(List.of(Expression.text(operation.sql())));
    if (!operation.effect().isEmpty()) {
      arguments.add(recorder.recording("effect", operation.effect()));
    }
    arguments.addAll(literals.of(operation.parameters()));
    return recorder.call("execute", arguments);
  }

  @Override
  public Expression visit(RunJava operation) {
    throw code(operation);
  }

  @Override
  public Expression visit(InsertRows operation) {
    Expression table = schema.name(operation.table());
    if (operation.rows().size() == 1) {
      List<Expression> arguments = new ArrayList<>(List.of(table));
      List<Value> row = operation.rows().get(0);
      for (int i = 0; i < row.size(); i++) {
        arguments.add(set(new Assignment(operation.columns().get(i), row.get(i))));
      }
      return recorder.call("insert", arguments);
    }
    return recorder.call(
        "bulkInsert",
        table,
        list(Expression.texts(operation.columns())),
        list(operation.rows().stream().map(row -> list(literals.of(row))).toList()));
  }

  @Override
  public Expression visit(UpdateRows operation) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(schema.name(operation.table()));
    arguments.add(operation.where().accept(conditions));
    operation.assignments().forEach(assignment -> arguments.add(set(assignment)));
    return recorder.call("update", arguments);
  }

  @Override
  public Expression visit(ReplaceValues operation) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(schema.name(operation.table()));
    arguments.add(Expression.text(operation.column()));
    String replace = recorder.imports().method(Replacement.class, "replace");
    for (Replacement each : operation.replacements()) {
      arguments.add(
          Expression.call(replace, each.from().accept(literals), each.to().accept(literals)));
    }
    return recorder.call("replaceValues", arguments);
  }

  @Override
  public Expression visit(DeleteRows operation) {
    return recorder.call(
        "delete", schema.name(operation.table()), operation.where().accept(conditions));
  }

  @Override
  public Expression visit(LoadRows operation) {
    throw code(operation);
  }

  @Override
  public Expression visit(UpdateInChunks operation) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(schema.name(operation.table()));
    arguments.add(list(operation.key().stream().map(schema::column).toList()));
    arguments.add(Expression.number(operation.size()));
    arguments.add(operation.where().accept(conditions));
    operation.assignments().forEach(assignment -> arguments.add(set(assignment)));
    return recorder.call("updateInChunks", arguments);
  }

  @Override
  public Expression visit(RunInChunks operation) {
    throw code(operation);
  }

  @Override
  public Expression visit(Require operation) {
    return recorder.call(
        "require", Expression.text(operation.what()), Expression.text(operation.sql()));
  }

  private Expression set(Assignment assignment) {
    return Expression.call(
        recorder.imports().method(Assignment.class, "set"),
        Expression.text(assignment.column()),
        assignment.value().accept(literals));
  }

  private Expression list(List<Expression> elements) {
    return Expression.call(recorder.imports().type(List.class) + ".of", elements);
  }

  private static IllegalArgumentException code(Operation operation) {
    return new IllegalArgumentException(
        operation.describe() + " takes Java code, which cannot be written as source again");
  }
}
