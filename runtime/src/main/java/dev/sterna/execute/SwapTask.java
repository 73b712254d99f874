package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.NewRow;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.AppliedRevision.State;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A revision that takes the place of others which the database has: rows change, and nothing else.
 *
 * @param planned the revision, with a step that does nothing
 * @param row its row
 * @param replaced the ids whose rows go
 * @param table the revision table
 */
record SwapTask(PlannedRevision planned, NewRow row, List<String> replaced, RevisionTable table)
    implements RowTask {

  SwapTask {
    replaced = List.copyOf(replaced);
  }

  @Override
  public Report.Action action() {
    return Report.Action.STAMPED;
  }

  @Override
  public OptionalInt firstStep(DatabaseState state) {
    return state.row(id()).isPresent() ? OptionalInt.empty() : OptionalInt.of(0);
  }

  @Override
  public List<String> begin(Optional<AppliedRevision> standing) {
    List<String> statements = new ArrayList<>();
    statements.add(table.checks().canBegin(row.revision()));
    replaced.forEach(id -> statements.add(RevisionTable.hittingOne(table.delete(id))));
    return statements;
  }

  @Override
  public String resume(int step) {
    return table.checks().stands(id(), State.UPGRADING, step);
  }

  @Override
  public String settle(int step, Optional<AppliedRevision> standing, String elapsed) {
    return table.insertDone(row, "interval '0'");
  }
}
