package dev.sterna.emit;

import dev.sterna.operation.ControlOperation;
import dev.sterna.operation.Irreversible;
import dev.sterna.operation.NotRestored;
import dev.sterna.operation.StepBreak;

/** The calls that say something about the run or the way back. */
final class ControlOperationCode implements ControlOperation.Visitor<Expression> {

  private final Recorder recorder;

  ControlOperationCode(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public Expression visit(StepBreak operation) {
    return recorder.call("newStep");
  }

  @Override
  public Expression visit(NotRestored operation) {
    return recorder.call("notRestored", Expression.text(operation.what()));
  }

  @Override
  public Expression visit(Irreversible operation) {
    return recorder.call("irreversible", Expression.text(operation.reason()));
  }
}
