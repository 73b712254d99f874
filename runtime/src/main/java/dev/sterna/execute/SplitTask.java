package dev.sterna.execute;

import dev.sterna.dialect.Plpgsql;
import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.NewRow;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Revisions in the place of one that stood for them, which this program does not have: rows change,
 * and nothing else.
 *
 * @param planned the last of them, with a step that does nothing
 * @param whole the row that goes
 * @param parts the rows that come, in the order in which the revisions run
 * @param table the revision table
 */
record SplitTask(
    PlannedRevision planned, AppliedRevision whole, List<NewRow> parts, RevisionTable table)
    implements RowTask {

  SplitTask {
    parts = List.copyOf(parts);
  }

  @Override
  public Report.Action action() {
    return Report.Action.STAMPED;
  }

  @Override
  public OptionalInt firstStep(DatabaseState state) {
    return state.row(whole.id()).isPresent() ? OptionalInt.of(0) : OptionalInt.empty();
  }

  @Override
  public List<String> begin(Optional<AppliedRevision> standing) {
    List<String> statements = new ArrayList<>();
    statements.add(table.checks().stands(whole));
    statements.add(RevisionTable.hittingOne(table.delete(whole.id())));
    for (NewRow part : parts) {
      statements.add(table.checks().canBegin(part.revision()));
      statements.add(RevisionTable.hittingOne(table.insert(part, part.steps())));
    }
    return statements;
  }

  @Override
  public String resume(int step) {
    return table.checks().isApplied(id());
  }

  @Override
  public String settle(int step, Optional<AppliedRevision> standing, String elapsed) {
    return Plpgsql.block(table.checks().isApplied(id()));
  }
}
