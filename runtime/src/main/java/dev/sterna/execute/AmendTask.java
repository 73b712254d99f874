package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.AppliedRevision.State;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A revision that was amended since it was applied: what was applied is its first steps, and the
 * rest runs.
 *
 * @param whole the revision as it is now
 * @param read the row of what was applied, as it was when the run was planned
 */
record AmendTask(UpgradeTask whole, AppliedRevision read) implements Task {

  @Override
  public PlannedRevision planned() {
    return whole.planned();
  }

  @Override
  public State between() {
    return whole.between();
  }

  @Override
  public Report.Action action() {
    return whole.action();
  }

  @Override
  public OptionalInt firstStep(DatabaseState state) {
    return state.row(id()).filter(this::isAsRead).isPresent()
        ? OptionalInt.of(read.steps())
        : whole.firstStep(state);
  }

  private boolean isAsRead(AppliedRevision at) {
    return !at.isHalfDone() && at.checksum().equals(read.checksum());
  }

  @Override
  public int standing(int step) {
    return whole.standing(step);
  }

  /**
   * The row is half done before it is another revision's, so that no moment makes it look whole.
   */
  @Override
  public List<String> begin(Optional<AppliedRevision> standing) {
    if (standing.filter(this::isAsRead).isEmpty()) {
      return whole.begin(standing);
    }
    return List.of(
        whole.table().checks().stands(standing.get()),
        RevisionTable.hittingOne(whole.table().reopen(id(), steps())),
        RevisionTable.hittingOne(whole.table().adopt(whole.row())));
  }

  @Override
  public String resume(int step) {
    return whole.resume(step);
  }

  @Override
  public String settle(int step, Optional<AppliedRevision> standing, String elapsed) {
    return whole.settle(step, standing, elapsed);
  }
}
