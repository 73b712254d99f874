package dev.sterna.execute;

import dev.sterna.dialect.Dialect;
import dev.sterna.dialect.PostgreSqlDialect;
import dev.sterna.execute.flight.LeadingWord;
import dev.sterna.execute.table.ChunkedUpdate;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Step;
import dev.sterna.operation.Steps;
import dev.sterna.operation.UpdateInChunks;
import dev.sterna.report.Direction;
import dev.sterna.report.MigrationException;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.PlannedRevision.PlannedOperation;
import dev.sterna.report.PlannedRevision.PlannedStep;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Records what a migration does, cuts it into steps and says each in SQL. */
final class Planner {

  /** What a revision is that does nothing: its row still takes a transaction. */
  private static final List<PlannedStep> NOTHING =
      List.of(new PlannedStep(Step.Mode.TRANSACTION, List.of()));

  private final Dialect dialect;
  private final RevisionTable table;
  private final Arguments arguments;

  private Planner(Dialect dialect, RevisionTable table, Arguments arguments) {
    this.dialect = dialect;
    this.table = table;
    this.arguments = arguments;
  }

  static Planner of(Settings settings, RevisionTable table) {
    return new Planner(
        new PostgreSqlDialect(settings.defaultSchema()), table, settings.arguments());
  }

  PlannedRevision upgrade(RevisionInfo revision, Migration migration) {
    return planned(revision, Direction.UPGRADE, migration::upgrade);
  }

  PlannedRevision downgrade(RevisionInfo revision, Migration migration) {
    return planned(revision, Direction.DOWNGRADE, migration::downgrade);
  }

  /** A revision of which only the row is written. */
  static PlannedRevision nothing(RevisionInfo revision) {
    return new PlannedRevision(revision, Direction.UPGRADE, NOTHING);
  }

  private PlannedRevision planned(
      RevisionInfo revision, Direction direction, Consumer<Operations> recording) {
    requireStorable(revision, revision.message());
    List<PlannedStep> steps = new ArrayList<>();
    for (Step step : Steps.of(recorded(revision, recording))) {
      steps.add(new PlannedStep(step.mode(), planned(revision, step)));
    }
    return new PlannedRevision(revision, direction, steps.isEmpty() ? NOTHING : steps);
  }

  /**
   * What is added to a transaction of a revision.
   *
   * @throws MigrationException if a part of it has to commit by itself
   */
  PlannedStep added(RevisionInfo revision, Consumer<Operations> recording) {
    List<Step> steps = Steps.of(recorded(revision, recording));
    if (steps.isEmpty()) {
      return NOTHING.get(0);
    }
    if (steps.size() > 1 || steps.get(0).mode() != Step.Mode.TRANSACTION) {
      throw new MigrationException(
          ("the listener of this run adds an operation that commits by itself to the transaction"
                  + " of revision %s (%s). The revision was not started. Remove the operation"
                  + " from the listener, and run again.")
              .formatted(revision.id(), revision.className()));
    }
    return new PlannedStep(Step.Mode.TRANSACTION, planned(revision, steps.get(0)));
  }

  private List<Operation> recorded(RevisionInfo revision, Consumer<Operations> recording) {
    return Operations.of(argument -> arguments.of(argument, name(revision)), recording);
  }

  private static String name(RevisionInfo revision) {
    return "revision " + revision.id() + " (" + revision.className() + ")";
  }

  private List<PlannedOperation> planned(RevisionInfo revision, Step step) {
    List<PlannedOperation> planned = new ArrayList<>(step.operations().size());
    for (Operation operation : step.operations()) {
      planned.add(planned(revision, operation));
    }
    return planned;
  }

  private PlannedOperation planned(RevisionInfo revision, Operation operation) {
    List<String> statements;
    try {
      statements = statements(revision, operation);
    } catch (IllegalArgumentException e) {
      throw refusal(revision, "cannot " + operation.describe() + ": " + e.getMessage(), e);
    }
    for (String statement : statements) {
      if (LeadingWord.endsTransaction(statement)) {
        throw new MigrationException(
            "revision %s (%s) executes \"%s\": a revision must not begin or end a transaction."
                    .formatted(revision.id(), revision.className(), statement.strip())
                + " Remove the statement; to commit in between, use op.newStep().");
      }
      requireStorable(revision, statement);
    }
    return new PlannedOperation(operation, statements);
  }

  private List<String> statements(RevisionInfo revision, Operation operation) {
    return operation instanceof UpdateInChunks update
        ? List.of(new ChunkedUpdate(table, revision.id()).statement(update))
        : dialect.statements(operation);
  }

  /** The server would take such a statement as broken off, and end the connection. */
  private static void requireStorable(RevisionInfo revision, String text) {
    if (text.indexOf('\0') >= 0) {
      throw new MigrationException(
          ("revision %s (%s) contains \"%s\", but PostgreSQL does not accept the character U+0000.")
                  .formatted(revision.id(), revision.className(), text.strip().replace("\0", "\\0"))
              + " Remove the character.");
    }
  }

  private static MigrationException refusal(RevisionInfo revision, String what, Throwable cause) {
    return new MigrationException(
        "revision %s (%s) %s. It was not started. Correct it and run again."
            .formatted(revision.id(), revision.className(), what),
        cause);
  }
}
