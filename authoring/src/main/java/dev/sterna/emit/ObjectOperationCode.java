package dev.sterna.emit;

import dev.sterna.operation.CreateSchema;
import dev.sterna.operation.DropSchema;
import dev.sterna.operation.ObjectOperation;

/** The calls that record operations on what stands beside tables and sequences. */
final class ObjectOperationCode implements ObjectOperation.Visitor<Expression> {

  private final Recorder recorder;

  ObjectOperationCode(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public Expression visit(CreateSchema operation) {
    return recorder.call("createSchema", Expression.text(operation.name()));
  }

  @Override
  public Expression visit(DropSchema operation) {
    return recorder.call("dropSchema", Expression.text(operation.name()));
  }
}
