package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.NewRow;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.AppliedRevision.Kind;
import dev.sterna.report.AppliedRevision.State;
import dev.sterna.report.MigrationException;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A revision that was tried as a draft: what it does is done, so its row changes, and nothing else.
 *
 * @param planned the revision, with a step that does nothing
 * @param row its row
 * @param table the revision table
 */
record KeepTask(PlannedRevision planned, NewRow row, RevisionTable table) implements RowTask {

  @Override
  public Report.Action action() {
    return Report.Action.KEPT;
  }

  @Override
  public OptionalInt firstStep(DatabaseState state) {
    AppliedRevision at =
        state
            .row(id())
            .orElseThrow(
                () ->
                    new MigrationException(
                        "another run has undone the draft %s in the meantime. Run again."
                            .formatted(id())));
    return at.kind() == Kind.DRAFT ? OptionalInt.of(0) : OptionalInt.empty();
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
    return RevisionTable.exactlyOne(table.adopt(row));
  }
}
