package dev.sterna.report;

import dev.sterna.operation.Operation;
import dev.sterna.operation.Step;
import dev.sterna.revision.RevisionInfo;
import java.util.List;
import java.util.Objects;

/**
 * A revision with the SQL that runs it.
 *
 * @param revision the revision
 * @param direction which way it is run
 * @param steps its steps, in order
 */
public record PlannedRevision(RevisionInfo revision, Direction direction, List<PlannedStep> steps) {

  public PlannedRevision {
    Objects.requireNonNull(revision, "revision");
    Objects.requireNonNull(direction, "direction");
    steps = List.copyOf(steps);
  }

  /**
   * What is left of it when the steps before this one are done.
   *
   * @param step counted from 0
   */
  public PlannedRevision from(int step) {
    return new PlannedRevision(revision, direction, steps.subList(step, steps.size()));
  }

  /**
   * What commits before the next step begins.
   *
   * @param mode how it is committed
   * @param operations what it does, in order
   */
  public record PlannedStep(Step.Mode mode, List<PlannedOperation> operations) {

    public PlannedStep {
      Objects.requireNonNull(mode, "mode");
      operations = List.copyOf(operations);
    }

    /** The SQL of the step. */
    public List<String> statements() {
      return operations.stream().flatMap(operation -> operation.statements().stream()).toList();
    }
  }

  /**
   * An operation and its SQL.
   *
   * @param operation the operation
   * @param statements its statements; none where Java runs, or nothing
   */
  public record PlannedOperation(Operation operation, List<String> statements) {

    public PlannedOperation {
      Objects.requireNonNull(operation, "operation");
      statements = List.copyOf(statements);
    }
  }
}
