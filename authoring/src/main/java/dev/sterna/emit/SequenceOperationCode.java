package dev.sterna.emit;

import dev.sterna.operation.AlterSequence;
import dev.sterna.operation.CreateSequence;
import dev.sterna.operation.DropSequence;
import dev.sterna.operation.RenameSequence;
import dev.sterna.operation.SequenceOperation;

/** The calls that record operations on sequences. */
final class SequenceOperationCode implements SequenceOperation.Visitor<Expression> {

  private final Recorder recorder;
  private final SchemaCode schema;

  SequenceOperationCode(Recorder recorder) {
    this.recorder = recorder;
    this.schema = new SchemaCode(recorder.imports());
  }

  @Override
  public Expression visit(CreateSequence operation) {
    return recorder.call("createSequence", schema.sequence(operation.sequence()));
  }

  @Override
  public Expression visit(AlterSequence operation) {
    return recorder.call("alterSequence", schema.sequence(operation.sequence()));
  }

  @Override
  public Expression visit(RenameSequence operation) {
    return recorder.call("renameSequence", recorder.renaming(operation.from(), operation.to()));
  }

  @Override
  public Expression visit(DropSequence operation) {
    return recorder.call("dropSequence", schema.name(operation.sequence()));
  }
}
