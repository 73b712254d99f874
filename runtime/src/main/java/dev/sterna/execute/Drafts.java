package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.Migration;
import dev.sterna.migration.RevisionSet;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.AppliedRevision.Kind;
import dev.sterna.report.MigrationException;
import dev.sterna.revision.RevisionInfo;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What becomes of the drafts that a database has. */
final class Drafts {

  private final RevisionSet revisions;
  private final RevisionTable table;
  private final Planner planner;
  private final StoredDowngrades stored;
  private final Refusals refusals;

  Drafts(
      RevisionSet revisions,
      RevisionTable table,
      Planner planner,
      StoredDowngrades stored,
      Refusals refusals) {
    this.revisions = revisions;
    this.table = table;
    this.planner = planner;
    this.stored = stored;
    this.refusals = refusals;
  }

  /**
   * Whether the row is that of this revision when it was a draft: what ran then is what it does.
   */
  static boolean isDraftOf(RevisionInfo revision, AppliedRevision row) {
    return row.kind() == Kind.DRAFT
        && row.id().equals(revision.id())
        && row.checksum().equals(revision.checksum())
        && row.revises().equals(revision.revises())
        && row.dependsOn().equals(revision.dependsOn());
  }

  /** What undoes the drafts that these revisions do not go on with, the newest first. */
  List<Task> undoneBefore(Connection connection, DatabaseState state, List<RevisionInfo> coming) {
    return undo(
        connection, state, row -> coming.stream().noneMatch(revision -> isDraftOf(revision, row)));
  }

  /** What undoes the drafts that are pending no more; those of others stay. */
  List<Task> abandoned(Connection connection, DatabaseState state) {
    return state.drafts().isEmpty()
        ? List.of()
        : undo(connection, state, row -> refusals.isOwn(row) && !isPending(row));
  }

  private List<Task> undo(
      Connection connection, DatabaseState state, Predicate<AppliedRevision> which) {
    List<Task> tasks = new ArrayList<>();
    for (AppliedRevision row : state.drafts()) {
      if (which.test(row)) {
        tasks.add(undo(connection, row));
      }
    }
    Collections.reverse(tasks);
    return tasks;
  }

  /** What undoes a draft: its own code if this program has it, else what its row has stored. */
  Task undo(Connection connection, AppliedRevision row) {
    refusals.othersDraft(row);
    return code(row)
        .<Task>map(code -> new DowngradeTask(planner.downgrade(row.info(), code), row, table))
        .or(() -> stored.of(connection, row.info(), row))
        .orElseThrow(
            () ->
                new MigrationException.Irreversible(
                    ("the database stores no downgrade of the applied draft %s that can run"
                            + " without its code. Nothing was done. Undo by hand what it did,"
                            + " and delete its row from %s.")
                        .formatted(row.id(), table.sql())));
  }

  private Optional<Migration> code(AppliedRevision row) {
    return revisions
        .draft()
        .filter(draft -> isDraftOf(draft.revision(), row))
        .map(DraftRevision::migration)
        .or(
            () ->
                revisions.revisions().stream()
                    .filter(revision -> isDraftOf(revision, row))
                    .findFirst()
                    .map(revision -> revisions.migration(revision.id())));
  }

  private boolean isPending(AppliedRevision row) {
    return revisions.draft().filter(draft -> isDraftOf(draft.revision(), row)).isPresent();
  }
}
