package dev.sterna.emit;

import dev.sterna.operation.ControlOperation;
import dev.sterna.operation.CustomOperation;
import dev.sterna.operation.DataOperation;
import dev.sterna.operation.ObjectOperation;
import dev.sterna.operation.Operation;
import dev.sterna.operation.SequenceOperation;
import dev.sterna.operation.TableOperation;

/** Operations as the calls of {@code Operations} that record them. */
final class OperationCode implements Operation.Visitor<Expression> {

  private final Recorder recorder;
  private final TableOperationCode tables;
  private final SequenceOperationCode sequences;
  private final ObjectOperationCode objects;
  private final DataOperationCode data;
  private final ControlOperationCode control;

  /**
   * Code that calls methods of this variable.
   *
   * @param receiver a variable of type {@code Operations}
   */
  OperationCode(Imports imports, String receiver) {
    this.recorder = new Recorder(imports, receiver);
    this.tables = new TableOperationCode(recorder);
    this.sequences = new SequenceOperationCode(recorder);
    this.objects = new ObjectOperationCode(recorder);
    this.data = new DataOperationCode(recorder);
    this.control = new ControlOperationCode(recorder);
  }

  @Override
  public Expression visit(TableOperation operation) {
    return operation.accept(tables);
  }

  @Override
  public Expression visit(SequenceOperation operation) {
    return operation.accept(sequences);
  }

  @Override
  public Expression visit(ObjectOperation operation) {
    return operation.accept(objects);
  }

  @Override
  public Expression visit(DataOperation operation) {
    return operation.accept(data);
  }

  @Override
  public Expression visit(ControlOperation operation) {
    return operation.accept(control);
  }

  @Override
  public Expression visit(CustomOperation operation) {
    String source =
        operation
            .source()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "\""
                            + operation.describe()
                            + "\" is an operation of the application's own that does not implement"
                            + " source()"));
    return recorder.call("apply", Expression.word(source));
  }
}
