package dev.sterna.emit;

import dev.sterna.operation.ControlOperation;
import dev.sterna.operation.DatabaseOnly;
import dev.sterna.operation.Irreversible;
import dev.sterna.operation.NotRestored;
import dev.sterna.operation.Ownership;
import dev.sterna.operation.StateOnly;
import dev.sterna.operation.StepBreak;
import dev.sterna.operation.TimeLimit;
import dev.sterna.schema.SchemaPart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The calls that say something about the run, the way back, or where operations count. */
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
  public Expression visit(TimeLimit operation) {
    String factory =
        switch (operation.kind()) {
          case LOCK_TIMEOUT -> "lockTimeout";
          case STATEMENT_TIMEOUT -> "statementTimeout";
        };
    return recorder.call(
        "limit",
        Expression.call(
            recorder.imports().type(TimeLimit.class) + "." + factory,
            Expression.call(
                recorder.imports().type(Duration.class) + ".ofMillis",
                Expression.number(operation.duration().toMillis()))));
  }

  @Override
  public Expression visit(Ownership operation) {
    Expression part = part(operation.part());
    return switch (operation.owner()) {
      case ENTITY -> recorder.call("mapped", part);
      case FORMER_ENTITY -> recorder.call("unmapped", part);
      case PERSON -> recorder.call("handMade", part);
    };
  }

  /** By its class, for an import of {@code column} would be of that of a table. */
  private Expression part(SchemaPart part) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(new SchemaCode(recorder.imports()).name(part.owner()));
    part.element().ifPresent(name -> arguments.add(Expression.text(name)));
    return Expression.call(
        recorder.imports().type(SchemaPart.class) + "." + part.kind().word(), arguments);
  }

  @Override
  public Expression visit(NotRestored operation) {
    return recorder.call("notRestored", Expression.text(operation.what()));
  }

  @Override
  public Expression visit(Irreversible operation) {
    return recorder.call("irreversible", Expression.text(operation.reason()));
  }

  @Override
  public Expression visit(StateOnly operation) {
    return recorder.call("stateOnly", recorder.recording("state", operation.operations()));
  }

  @Override
  public Expression visit(DatabaseOnly operation) {
    return recorder.call("databaseOnly", recorder.recording("work", operation.operations()));
  }
}
