package dev.sterna.execute;

import dev.sterna.dialect.Dialect;
import dev.sterna.execute.PlannedRevision.PlannedOperation;
import dev.sterna.execute.PlannedRevision.PlannedStep;
import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Step;
import dev.sterna.operation.Steps;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;

/** Records what a migration does, cuts it into steps and says each in SQL. */
final class Planner {

  /** What a revision is that does nothing: its row still takes a transaction. */
  private static final List<PlannedStep> NOTHING =
      List.of(new PlannedStep(Step.Mode.TRANSACTION, List.of()));

  private final Dialect dialect;

  Planner(Dialect dialect) {
    this.dialect = dialect;
  }

  PlannedRevision upgrade(RevisionInfo revision, Migration migration) {
    return planned(revision, Direction.UPGRADE, Operations.of(migration::upgrade));
  }

  PlannedRevision downgrade(RevisionInfo revision, Migration migration) {
    return planned(revision, Direction.DOWNGRADE, Operations.of(migration::downgrade));
  }

  /** A revision of which only the row is written. */
  static PlannedRevision nothing(RevisionInfo revision) {
    return new PlannedRevision(revision, Direction.UPGRADE, NOTHING);
  }

  private PlannedRevision planned(
      RevisionInfo revision, Direction direction, List<Operation> operations) {
    List<PlannedStep> steps = new ArrayList<>();
    for (Step step : Steps.of(operations)) {
      steps.add(
          new PlannedStep(
              step.mode(), step.operations().stream().map(o -> planned(revision, o)).toList()));
    }
    return new PlannedRevision(revision, direction, steps.isEmpty() ? NOTHING : steps);
  }

  private PlannedOperation planned(RevisionInfo revision, Operation operation) {
    List<String> statements = dialect.statements(operation);
    for (String statement : statements) {
      if (LeadingWord.endsTransaction(statement)) {
        throw new MigrationException(
            "revision %s (%s) executes \"%s\": a revision must not begin or end a transaction."
                    .formatted(revision.id(), revision.className(), statement.strip())
                + " Take the statement away; to commit in between, use op.newStep().");
      }
    }
    return new PlannedOperation(operation, statements);
  }
}
