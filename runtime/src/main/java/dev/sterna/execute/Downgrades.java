package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.migration.Migration;
import dev.sterna.migration.RevisionSet;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.AppliedRevision.Kind;
import dev.sterna.report.MigrationException;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What undoes applied revisions: the code of this program where that is what was applied, else what
 * their rows have stored.
 *
 * @param revisions the revisions of this program
 * @param table the revision table
 * @param planner plans those that run from code
 * @param unknown which ones this program does not have
 * @param stored what the rows have stored
 * @param drafts what undoes drafts
 */
record Downgrades(
    RevisionSet revisions,
    RevisionTable table,
    Planner planner,
    UnknownRevisions unknown,
    StoredDowngrades stored,
    Drafts drafts) {

  /** What brings the database down to the target; drafts count as the newest steps. */
  List<Task> to(Connection connection, DatabaseState state, String target) {
    return tasks(
        connection,
        state,
        unknown.naming(
            state,
            () ->
                graph(revisions.revisions(), state)
                    .downgradePlan(state.applied(row -> true), target)));
  }

  /**
   * What undoes these revisions and all that stands on them in the database, which may not be where
   * this program has it; but no drafts.
   */
  List<Task> of(Connection connection, DatabaseState state, Collection<String> ids) {
    return tasks(
        connection,
        state,
        unknown.naming(state, () -> graph(List.of(), state).withdrawalPlan(state.begun(), ids)));
  }

  /**
   * What undoes one revision, and the drafts on top of it; nothing if it is not applied.
   *
   * @throws MigrationException if other revisions are applied on top of it
   */
  List<Task> one(Connection connection, DatabaseState state, String id) {
    Optional<AppliedRevision> row = state.row(id);
    if (row.isEmpty()) {
      return List.of();
    }
    List<Task> tasks = new ArrayList<>();
    for (AppliedRevision above : state.above(id)) {
      if (above.kind() != Kind.DRAFT) {
        throw new MigrationException(
            ("the database has revision %s on top of %s. Nothing was done. Downgrade that one"
                    + " first.")
                .formatted(above, id));
      }
      tasks.add(drafts.undo(connection, above));
    }
    tasks.add(task(connection, known(row.get().info()), row.get()));
    return List.copyOf(tasks);
  }

  /**
   * These revisions, and what else has a row, each at the place that its row says. What stands on
   * nothing that is known has no place.
   */
  private static RevisionGraph graph(List<RevisionInfo> revisions, DatabaseState state) {
    List<RevisionInfo> all = new ArrayList<>(revisions);
    Set<String> known = new HashSet<>();
    for (RevisionInfo revision : all) {
      known.add(revision.id());
      known.addAll(revision.replaces());
    }
    List<AppliedRevision> waiting = new ArrayList<>(state.rows());
    waiting.removeIf(row -> known.contains(row.id()));
    int before;
    do {
      before = all.size();
      for (AppliedRevision row : List.copyOf(waiting)) {
        if (known.containsAll(row.revises()) && known.containsAll(row.dependsOn())) {
          all.add(row.info());
          known.add(row.id());
          known.addAll(row.replaces());
          waiting.remove(row);
        }
      }
    } while (all.size() > before);
    return RevisionGraph.of(all);
  }

  private List<Task> tasks(Connection connection, DatabaseState state, List<RevisionInfo> going) {
    List<Task> tasks = new ArrayList<>();
    for (RevisionInfo revision : going) {
      tasks.add(task(connection, known(revision), state.row(revision.id()).orElseThrow()));
    }
    return List.copyOf(tasks);
  }

  /** What this program says of the revision, if it has it. */
  private RevisionInfo known(RevisionInfo revision) {
    return revisions.revisions().stream()
        .filter(other -> other.id().equals(revision.id()))
        .findFirst()
        .orElse(revision);
  }

  private Task task(Connection connection, RevisionInfo revision, AppliedRevision row) {
    if (row.kind() == Kind.DRAFT) {
      return drafts.undo(connection, row);
    }
    if (unknown.contain(row)) {
      return stored.of(connection, revision, row).orElseThrow(() -> noWayBackFromUnknown(row));
    }
    if (row.checksum().equals(revision.checksum())) {
      Migration migration = revisions.migration(revision.id());
      return new DowngradeTask(planner.downgrade(revision, migration), row, table);
    }
    return stored.of(connection, revision, row).orElseThrow(() -> noWayBackFromEdited(revision));
  }

  private static MigrationException noWayBackFromUnknown(AppliedRevision row) {
    return new MigrationException.Irreversible(
        ("the database has %s, which this program does not have, and stores no downgrade of it"
                + " that can run without its code. Nothing was done. Undo it with the program"
                + " that has it.")
            .formatted(UnknownRevisions.names(List.of(row))));
  }

  private static MigrationException noWayBackFromEdited(RevisionInfo revision) {
    return new MigrationException.Edited(
        ("the source of %s (%s) has changed since it was applied, and the database stores no"
                + " downgrade of it that can run without its code. Nothing was done. Restore the"
                + " source that was applied.")
            .formatted(revision.id(), revision.className()));
  }
}
