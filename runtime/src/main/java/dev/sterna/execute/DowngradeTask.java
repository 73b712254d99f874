package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.AppliedRevision.State;
import dev.sterna.report.MigrationException;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A revision to be brought down. Its row counts the steps that are still there, so that it reads
 * the same whichever way the revision was going when it was stopped.
 *
 * @param planned its downgrade
 * @param read the row that is to go, as it was when the run was planned
 * @param table the revision table
 */
record DowngradeTask(PlannedRevision planned, AppliedRevision read, RevisionTable table)
    implements Task {

  @Override
  public State between() {
    return State.DOWNGRADING;
  }

  @Override
  public Report.Action action() {
    return Report.Action.DOWNGRADED;
  }

  @Override
  public OptionalInt firstStep(DatabaseState state) {
    Optional<AppliedRevision> standing = state.row(id());
    if (standing.isEmpty() || isSuccessor(standing.get())) {
      return OptionalInt.empty();
    }
    AppliedRevision at = standing.get();
    if (!at.isHalfDone()) {
      return OptionalInt.of(0);
    }
    if (at.steps() != steps()) {
      throw new MigrationException(
          ("revision %s stopped at step %s of %s, but its downgrade has %s steps, so it is"
                  + " unknown which of them to run. Upgrade the database first and then"
                  + " downgrade it, or change the downgrade so that it has the inverse of each"
                  + " step.")
              .formatted(id(), at.step(), at.steps(), steps()));
    }
    boolean begun = at.state() == State.UPGRADING && at.progress().isPresent();
    return OptionalInt.of(steps() - at.step() - (begun ? 1 : 0));
  }

  /** What stands in the place of the row that was to go: a kept draft, or what was applied anew. */
  private boolean isSuccessor(AppliedRevision at) {
    return at.kind() != read.kind() || !at.appliedAt().equals(read.appliedAt());
  }

  @Override
  public int standing(int step) {
    return steps() - step;
  }

  @Override
  public List<String> begin(Optional<AppliedRevision> standing) {
    AppliedRevision at = standing.orElseThrow();
    return List.of(table.checks().isUnneeded(planned.revision()), table.checks().stands(at));
  }

  @Override
  public String resume(int step) {
    return table.checks().stands(id(), State.DOWNGRADING, standing(step));
  }

  @Override
  public String settle(int step, Optional<AppliedRevision> standing, String elapsed) {
    String statement =
        step + 1 < steps()
            ? table.advance(id(), State.DOWNGRADING, standing(step + 1), steps(), elapsed)
            : table.delete(id());
    return RevisionTable.exactlyOne(statement);
  }
}
