package dev.sterna.execute;

import dev.sterna.dialect.PostgreSqlDialect;
import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.NewRow;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.execute.table.WayBack;
import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.Migration;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.AppliedRevision.Kind;
import dev.sterna.report.MigrationException;
import dev.sterna.report.PlannedRevision;
import dev.sterna.revision.PlanStep;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a run has to do, in order, given where the database stands. */
final class Agenda {

  private static final Set<String> ALL = Set.of("head", "heads");

  private final Settings settings;
  private final RevisionTable table;
  private final Planner planner;
  private final Refusals refusals;

  Agenda(Settings settings, RevisionTable table) {
    this.settings = settings;
    this.table = table;
    this.planner = new Planner(new PostgreSqlDialect(settings.defaultSchema()));
    this.refusals = new Refusals(settings);
  }

  Planner planner() {
    return planner;
  }

  /** What brings the database up to the target; a draft that is applied is undone before. */
  List<Task> upgrade(Connection connection, DatabaseState state, String target) {
    refusals.edits(state);
    refusals.unknownHalfDone(state);
    List<Task> tasks = upgrades(state, target);
    return tasks.isEmpty() ? tasks : afterDrafts(connection, state, tasks);
  }

  /** What brings the database up to the heads and the pending draft on top of them. */
  List<Task> upgradeDraft(Connection connection, DatabaseState state) {
    DraftRevision draft =
        settings
            .revisions()
            .draft()
            .orElseThrow(
                () ->
                    new MigrationException(
                        "there is no pending draft in "
                            + settings.revisions().packageName()
                            + ": the model is what the revisions say. Change an entity and"
                            + " compile."));
    refusals.edits(state);
    refusals.unknownHalfDone(state);
    List<Task> tasks = new ArrayList<>(upgrades(state, "heads"));
    if (tasks.isEmpty() && isApplied(draft.revision(), state)) {
      return tasks;
    }
    tasks.add(upgrade(draft.revision(), draft.migration(), Kind.DRAFT));
    return afterDrafts(connection, state, tasks);
  }

  /** What brings the database down to the target; own drafts go first. */
  List<Task> downgrade(Connection connection, DatabaseState state, String target) {
    List<RevisionInfo> revisions = graph().downgradePlan(state.begun(), target);
    if (revisions.isEmpty()) {
      return List.of();
    }
    List<Task> tasks = new ArrayList<>();
    for (RevisionInfo revision : revisions) {
      tasks.add(downgrade(connection, revision, state.row(revision.id()).orElseThrow()));
    }
    return afterDrafts(connection, state, tasks);
  }

  /** At head this needs neither the graph nor a migration. */
  private List<Task> upgrades(DatabaseState state, String target) {
    if (ALL.contains(target) && state.done().hasAll(settings.revisions().revisions())) {
      return List.of();
    }
    return graph().upgradePlan(refusals.counting(state), target).stream().map(this::task).toList();
  }

  private Task task(PlanStep step) {
    RevisionInfo revision = step.revision();
    Migration migration = settings.revisions().migration(revision.id());
    return step instanceof PlanStep.Swap swap
        ? swap(swap, migration)
        : upgrade(revision, migration, Kind.APPLIED);
  }

  private Task swap(PlanStep.Swap swap, Migration migration) {
    RevisionInfo revision = swap.revision();
    Optional<String> wayBack = WayBack.json(planner.downgrade(revision, migration));
    NewRow row = new NewRow(revision, Kind.STAMPED, Optional.empty(), 1, wayBack);
    return new SwapTask(Planner.nothing(revision), row, swap.replaced(), table);
  }

  private Task upgrade(RevisionInfo revision, Migration migration, Kind kind) {
    PlannedRevision up = planner.upgrade(revision, migration);
    Optional<String> wayBack = WayBack.json(planner.downgrade(revision, migration));
    Optional<String> owner = kind == Kind.DRAFT ? Optional.of(settings.owner()) : Optional.empty();
    return new UpgradeTask(
        up, new NewRow(revision, kind, owner, up.steps().size(), wayBack), table);
  }

  /** The code of this program wins where it is what was applied. */
  private Task downgrade(Connection connection, RevisionInfo revision, AppliedRevision row) {
    if (row.checksum().equals(revision.checksum())) {
      Migration migration = settings.revisions().migration(revision.id());
      return new DowngradeTask(planner.downgrade(revision, migration), row, table);
    }
    return stored(connection, revision, row)
        .orElseThrow(
            () ->
                new MigrationException.Edited(
                    ("the source of %s (%s) has changed since it was applied, and the "
                            + "database has no way back from it that runs without the code. "
                            + "Nothing was done. Bring the source back that was applied.")
                        .formatted(revision.id(), revision.className())));
  }

  private List<Task> afterDrafts(Connection connection, DatabaseState state, List<Task> tasks) {
    refusals.othersDrafts(state);
    List<AppliedRevision> drafts = new ArrayList<>(state.drafts());
    Collections.reverse(drafts);
    List<Task> all = new ArrayList<>();
    drafts.forEach(row -> all.add(undo(connection, row)));
    all.addAll(tasks);
    return List.copyOf(all);
  }

  private Task undo(Connection connection, AppliedRevision row) {
    Optional<DraftRevision> same =
        settings.revisions().draft().filter(draft -> isApplied(draft.revision(), row));
    if (same.isPresent()) {
      DraftRevision draft = same.get();
      return new DowngradeTask(planner.downgrade(draft.revision(), draft.migration()), row, table);
    }
    return stored(connection, row.info(), row)
        .orElseThrow(
            () ->
                new MigrationException.Irreversible(
                    ("the draft %s that is applied has no way back that runs without its "
                            + "code. Nothing was done. Undo by hand what it did, and delete its "
                            + "row from %s.")
                        .formatted(row.id(), table.sql())));
  }

  private Optional<Task> stored(Connection connection, RevisionInfo revision, AppliedRevision row) {
    try {
      return WayBack.read(connection, table, revision)
          .map(planned -> new DowngradeTask(planned, row, table));
    } catch (SQLException e) {
      throw new MigrationException(
          "the way back of %s cannot be read from %s: %s. Nothing was done."
              .formatted(revision.id(), table.sql(), e.getMessage()),
          e);
    }
  }

  private static boolean isApplied(RevisionInfo draft, DatabaseState state) {
    return state.row(draft.id()).filter(row -> isApplied(draft, row)).isPresent();
  }

  private static boolean isApplied(RevisionInfo draft, AppliedRevision row) {
    return row.kind() == Kind.DRAFT
        && row.id().equals(draft.id())
        && row.checksum().equals(draft.checksum())
        && !row.isHalfDone();
  }

  private RevisionGraph graph() {
    return RevisionGraph.of(settings.revisions().revisions());
  }
}
