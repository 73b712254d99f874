package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.AppliedRevision.Kind;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The applied revisions that were rewritten since: amended, or put on top of others. */
final class Rewritten {

  private final Map<String, RevisionInfo> known;
  private final RevisionTable table;

  /**
   * The rewritten ones.
   *
   * @param known the revisions of this program by their ids
   */
  Rewritten(Map<String, RevisionInfo> known, RevisionTable table) {
    this.known = known;
    this.table = table;
  }

  /** The row of this revision, if only its first steps are what was applied. */
  Optional<AppliedRevision> amended(RevisionInfo revision, DatabaseState state) {
    return state.row(revision.id()).filter(this::isAmended);
  }

  /** The ids of which only the first steps were applied. */
  Set<String> amended(DatabaseState state) {
    Set<String> ids = new HashSet<>();
    for (AppliedRevision row : state.rows()) {
      if (isAmended(row)) {
        ids.add(row.id());
      }
    }
    return ids;
  }

  private boolean isAmended(AppliedRevision row) {
    RevisionInfo revision = known.get(row.id());
    return revision != null
        && row.kind() != Kind.DRAFT
        && !row.isHalfDone()
        && revision.continues(row.checksum());
  }

  /** What tells the rows of the parents that their revisions have now. */
  List<Task> moves(DatabaseState state) {
    List<Task> moves = new ArrayList<>();
    for (AppliedRevision row : state.rows()) {
      RevisionInfo revision = known.get(row.id());
      boolean stands = row.kind() != Kind.DRAFT && !row.isHalfDone() && !isAmended(row);
      if (revision != null && stands && isElsewhere(row, revision)) {
        moves.add(new MoveTask(Planner.nothing(revision), table));
      }
    }
    return moves;
  }

  /** The order counts too, for a start compares it. */
  private static boolean isElsewhere(AppliedRevision row, RevisionInfo revision) {
    return !row.revises().equals(revision.revises())
        || !row.dependsOn().equals(revision.dependsOn());
  }
}
