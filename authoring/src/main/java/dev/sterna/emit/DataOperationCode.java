package dev.sterna.emit;

import dev.sterna.operation.DataOperation;
import dev.sterna.operation.Execute;
import dev.sterna.operation.RunJava;

/** The calls that record operations of their author's own words. */
final class DataOperationCode implements DataOperation.Visitor<Expression> {

  private final Recorder recorder;

  DataOperationCode(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public Expression visit(Execute operation) {
    Expression sql = Expression.text(operation.sql());
    if (operation.effect().isEmpty()) {
      return recorder.call("execute", sql);
    }
    // A parameter must not hide that of a lambda around it.
    String parameter = recorder.name().equals("op") ? "effect" : recorder.name() + "s";
    OperationCode effect = new OperationCode(recorder.imports(), parameter);
    return recorder.call(
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
}
