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
 * A revision that stands on others now than when it was applied: its row says so, and nothing runs.
 *
 * @param planned the revision, with a step that does nothing
 * @param table the revision table
 */
record MoveTask(PlannedRevision planned, RevisionTable table) implements RowTask {

  @Override
  public Report.Action action() {
    return Report.Action.MOVED;
  }

  @Override
  public OptionalInt firstStep(DatabaseState state) {
    return state.row(id()).isPresent() ? OptionalInt.of(0) : OptionalInt.empty();
  }

  @Override
  public List<String> begin(Optional<AppliedRevision> standing) {
    return List.of(table.checks().stands(standing.orElseThrow()));
  }

  @Override
  public String resume(int step) {
    return table.checks().stands(id(), State.DONE, step);
  }

  @Override
  public String settle(int step, Optional<AppliedRevision> standing, String elapsed) {
    return RevisionTable.exactlyOne(table.move(planned.revision()));
  }
}
