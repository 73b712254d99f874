package dev.sterna.execute;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run has to do, in order, given where the database stands. */
final class Agenda {

  private final Settings settings;
  private final RevisionTable table;
  private final Planner planner;
  private final Refusals refusals;
  private final UnknownRevisions unknown;
  private final Drafts drafts;
  private final Rewritten rewritten;
  private final Downgrades downgrades;
  private final Splits splits;

  Agenda(Settings settings, RevisionTable table) {
    this.settings = settings;
    this.table = table;
    this.planner = Planner.of(settings, table);
    this.refusals = new Refusals(settings);
    this.unknown = new UnknownRevisions(settings.revisions().revisions());
    this.rewritten = new Rewritten(settings.revisions().byId(), table);
    StoredDowngrades stored = new StoredDowngrades(table);
    this.drafts = new Drafts(settings.revisions(), table, planner, stored, refusals);
    this.splits = new Splits(settings.revisions(), table, planner);
    this.downgrades = new Downgrades(settings.revisions(), table, planner, unknown, stored, drafts);
  }

  Planner planner() {
    return planner;
  }

  /**
   * What brings the database up to the target. A draft that is applied becomes the revision that
   * was made of it, or is undone before.
   */
  List<Task> upgrade(Connection connection, DatabaseState state, String target) {
    refusals.edits(state);
    unknown.refuseBelow(state);
    List<Task> tasks = upgrades(state, target);
    List<Task> all = new ArrayList<>(rewritten.moves(state));
    all.addAll(
        tasks.isEmpty()
            ? drafts.abandoned(connection, state)
            : afterDrafts(connection, state, tasks));
    return List.copyOf(all);
  }

  /**
   * The same for a database that has no revision yet and gets many, which are planned from now on.
   * That they can be applied in this order is known before.
   *
   * @param requirement what is required of each
   * @param done the revisions that the run has committed so far
   * @return empty where all has to be planned before
   */
  Optional<TasksAhead> installation(
      DatabaseState state, String target, Consumer<Task> requirement, Supplier<List<String>> done) {
    List<RevisionInfo> revisions = new ArrayList<>();
    if (!state.hasRevisions() && settings.revisions().revisions().size() > WholeFlight.MANY) {
      for (PlanStep step : graph().upgradePlan(unknown.counting(state), target)) {
        revisions.add(step.revision());
      }
    }
    return revisions.size() <= WholeFlight.MANY
        ? Optional.empty()
        : Optional.of(
            TasksAhead.of(
                revisions,
                revision -> {
                  Migration migration = settings.revisions().migration(revision.id());
                  Task task = upgrade(revision, migration, Kind.APPLIED);
                  requirement.accept(task);
                  return task;
                },
                done));
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
                            + ": the entities match the revisions. Change an entity and compile."));
    refusals.edits(state);
    unknown.refuseBelow(state);
    List<Task> tasks = new ArrayList<>(upgrades(state, "heads"));
    if (tasks.isEmpty()
        && state
            .row(draft.revision().id())
            .filter(row -> Drafts.isDraftOf(draft.revision(), row) && !row.isHalfDone())
            .isPresent()) {
      return tasks;
    }
    tasks.add(upgrade(draft.revision(), draft.migration(), Kind.DRAFT));
    return afterDrafts(connection, state, tasks);
  }

  /** What brings the database down to the target; drafts count as the newest steps. */
  List<Task> downgrade(Connection connection, DatabaseState state, String target) {
    return downgrades.to(connection, state, target);
  }

  /**
   * What takes one revision back, and the drafts on top of it; nothing if it is not applied.
   *
   * @throws MigrationException if other revisions are applied on top of it
   */
  List<Task> takeBack(Connection connection, DatabaseState state, String id) {
    return downgrades.one(connection, state, id);
  }

  /**
   * What takes back all that another branch has left in the database, and brings it up to the heads
   * of this program.
   */
  List<Task> switchBranch(Connection connection, DatabaseState state) {
    Set<String> strange =
        Stream.concat(unknown.of(state).stream(), refusals.edited(state).stream())
            .map(AppliedRevision::id)
            .collect(Collectors.toSet());
    splits.of(state).forEach(row -> strange.remove(row.id()));
    List<Task> tasks = new ArrayList<>(downgrades.of(connection, state, strange));
    DatabaseState left = state.without(tasks.stream().map(Task::id).collect(Collectors.toSet()));
    List<AppliedRevision> split = splits.of(left);
    split.forEach(row -> tasks.add(splits.task(row)));
    DatabaseState whole = splits.after(left, split);
    tasks.addAll(rewritten.moves(whole));
    tasks.addAll(upgrades(whole, "heads"));
    return tasks.isEmpty()
        ? drafts.abandoned(connection, state)
        : afterDrafts(connection, state, tasks);
  }

  /** At head this needs neither the graph nor a migration. */
  private List<Task> upgrades(DatabaseState state, String target) {
    Set<String> amended = rewritten.amended(state);
    if (amended.isEmpty()
        && Upgrade.isAll(target)
        && state.done().hasAll(settings.revisions().revisions())) {
      return List.of();
    }
    DatabaseState whole = amended.isEmpty() ? state : state.without(amended);
    List<Task> tasks =
        unknown.naming(state, () -> graph().upgradePlan(unknown.counting(whole), target)).stream()
            .map(step -> task(step, state))
            .toList();
    if (settings.policy().order() == Policy.Order.STRICT) {
      StrictOrder order = new StrictOrder(graph(), unknown.counting(whole).heads());
      tasks.forEach(task -> order.require(task.planned().revision()));
    }
    return tasks;
  }

  private Task task(PlanStep step, DatabaseState state) {
    RevisionInfo revision = step.revision();
    refusals.halfReplaced(revision, state);
    Migration migration = settings.revisions().migration(revision.id());
    if (step instanceof PlanStep.Swap swap) {
      return swap(swap, migration);
    }
    boolean tried =
        state
            .row(revision.id())
            .filter(row -> Drafts.isDraftOf(revision, row) && !row.isHalfDone())
            .isPresent();
    UpgradeTask upgrade = upgrade(revision, migration, Kind.APPLIED);
    Optional<AppliedRevision> begun = rewritten.amended(revision, state);
    if (begun.isPresent()) {
      return new AmendTask(upgrade, begun.get());
    }
    return tried ? new KeepTask(Planner.nothing(revision), upgrade.row(), table) : upgrade;
  }

  private Task swap(PlanStep.Swap swap, Migration migration) {
    RevisionInfo revision = swap.revision();
    Optional<String> wayBack = WayBack.json(planner.downgrade(revision, migration));
    NewRow row = new NewRow(revision, Kind.STAMPED, Optional.empty(), 1, wayBack);
    return new SwapTask(Planner.nothing(revision), row, swap.replaced(), table);
  }

  private UpgradeTask upgrade(RevisionInfo revision, Migration migration, Kind kind) {
    PlannedRevision up = planner.upgrade(revision, migration);
    Optional<String> wayBack = WayBack.json(planner.downgrade(revision, migration));
    Optional<String> owner = kind == Kind.DRAFT ? Optional.of(settings.owner()) : Optional.empty();
    return new UpgradeTask(
        up, new NewRow(revision, kind, owner, up.steps().size(), wayBack), table);
  }

  private List<Task> afterDrafts(Connection connection, DatabaseState state, List<Task> tasks) {
    state.drafts().forEach(refusals::othersDraft);
    List<RevisionInfo> coming = tasks.stream().map(task -> task.planned().revision()).toList();
    List<Task> all = new ArrayList<>(drafts.undoneBefore(connection, state, coming));
    all.addAll(tasks);
    return List.copyOf(all);
  }

  private RevisionGraph graph() {
    return RevisionGraph.of(settings.revisions().revisions());
  }
}
