package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.NewRow;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.execute.table.WayBack;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.AppliedRevision.Kind;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of another branch that stand for revisions which this program has one by one, as a squash
 * leaves them.
 *
 * @param revisions the revisions of this program
 * @param table the revision table
 * @param planner plans their ways back
 */
record Splits(RevisionCode revisions, RevisionTable table, Planner planner) {

  /** The rows of which this program has all parts, and not the whole. */
  List<AppliedRevision> of(DatabaseState state) {
    return state.rows().stream().filter(this::isSplit).toList();
  }

  private boolean isSplit(AppliedRevision row) {
    Set<String> known = revisions.byId().keySet();
    return row.kind() != Kind.DRAFT
        && !row.isHalfDone()
        && !known.contains(row.id())
        && !row.replaces().isEmpty()
        && known.containsAll(row.replaces());
  }

  /** What puts the parts in the place of the row. */
  Task task(AppliedRevision row) {
    List<NewRow> rows = new ArrayList<>();
    for (RevisionInfo part : parts(row)) {
      Optional<String> wayBack =
          WayBack.json(planner.downgrade(part, revisions.migration(part.id())));
      rows.add(new NewRow(part, Kind.STAMPED, Optional.empty(), 1, wayBack));
    }
    return new SplitTask(Planner.nothing(rows.get(rows.size() - 1).revision()), row, rows, table);
  }

  /** The state once parts stand in the places of these rows. */
  DatabaseState after(DatabaseState state, List<AppliedRevision> rows) {
    Set<String> gone = new HashSet<>();
    List<RevisionInfo> settled = new ArrayList<>(state.settled());
    for (AppliedRevision row : rows) {
      gone.add(row.id());
      settled.addAll(parts(row));
    }
    return new DatabaseState(state.isTableReady(), state.without(gone).rows(), settled);
  }

  /** In the order in which they run; what one of them stands for itself is in that. */
  private List<RevisionInfo> parts(AppliedRevision row) {
    Set<String> parts = new HashSet<>(row.replaces());
    for (String id : row.replaces()) {
      parts.removeAll(revisions.byId().get(id).replaces());
    }
    return RevisionGraph.of(revisions.revisions()).revisions().stream()
        .filter(each -> parts.contains(each.id()))
        .toList();
  }
}
