package dev.sterna.execute;

import dev.sterna.dialect.Plpgsql;
import dev.sterna.execute.table.NewRow;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.execute.table.WayBack;
import dev.sterna.migration.Migration;
import dev.sterna.operation.Step.Mode;
import dev.sterna.report.AppliedRevision.Kind;
import dev.sterna.report.AppliedRevision.State;
import dev.sterna.report.MigrationException;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.PlannedRevision.PlannedStep;
import dev.sterna.revision.Applied;
import dev.sterna.revision.PlanStep;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The SQL of revisions as a script, for a database that Sterna itself may not reach, with what it
 * says in the revision table. Each part of it first looks whether the database stands where the
 * script thinks: one that does not makes a checked script fail ({@link CheckedForm}), and is what a
 * guarded one passes over ({@link GuardedForm}).
 */
public final class SqlScript {

  private static final String NO_TIME = "interval '0'";

  private final Settings settings;
  private final Planner planner;
  private final RevisionTable table;
  private final PinnedSettings pinned;
  private final ScriptForm form;
  private final ScriptText script = new ScriptText();

  private SqlScript(Settings settings, RevisionTable table, ScriptForm form) {
    this.settings = settings;
    this.table = table;
    this.planner = Planner.of(settings, table);
    this.pinned = PinnedSettings.of(settings);
    this.form = form;
  }

  private static SqlScript checked(Settings settings) {
    return new SqlScript(settings, tableOf(settings), new CheckedForm(PinnedSettings.of(settings)));
  }

  private static SqlScript guarded(Settings settings) {
    RevisionTable table = tableOf(settings);
    return new SqlScript(settings, table, new GuardedForm(PinnedSettings.of(settings), table));
  }

  private static RevisionTable tableOf(Settings settings) {
    return new RevisionTable(settings.defaultSchema(), settings.revisionTable());
  }

  /**
   * The script that upgrades a database from one revision to another.
   *
   * @param range {@code from:to}; where one is left out, from base or to the heads
   */
  public static String upgrade(Settings settings, String range) {
    return checked(settings).upgrade(range);
  }

  /**
   * The same, which passes over what a database has, and so may be run again.
   *
   * @throws MigrationException if a statement cannot be held back
   */
  public static String idempotentUpgrade(Settings settings, String range) {
    return guarded(settings).upgrade(range);
  }

  private String upgrade(String range) {
    RevisionGraph graph = RevisionGraph.of(settings.revisions().revisions());
    ScriptRange ends = ScriptRange.parse(range, "base", "heads");
    Applied applied = ends.applied(graph);
    if (applied.ids().isEmpty()) {
      createTable();
    }
    List<PlanStep> plan = graph.upgradePlan(applied, ends.to());
    if (plan.isEmpty()) {
      ends.requireUpward(graph, applied);
    }
    plan.stream().map(PlanStep::revision).forEach(this::upgrade);
    return script.toString();
  }

  /**
   * The script that downgrades a database from one revision to another.
   *
   * @param range {@code from:to}, the later revision first; where one is left out, from the heads
   *     or to base
   * @throws MigrationException.Irreversible if a revision cannot be undone
   */
  public static String downgrade(Settings settings, String range) {
    return checked(settings).downgrade(range);
  }

  /**
   * The same, which passes over what a database does not have, and so may be run again.
   *
   * @throws MigrationException.Irreversible if a revision cannot be undone
   * @throws MigrationException if a statement cannot be held back
   */
  public static String idempotentDowngrade(Settings settings, String range) {
    return guarded(settings).downgrade(range);
  }

  private String downgrade(String range) {
    RevisionGraph graph = RevisionGraph.of(settings.revisions().revisions());
    ScriptRange ends = ScriptRange.parse(range, "heads", "base");
    Applied applied = ends.applied(graph);
    ends.requireDownward(graph, applied);
    graph.downgradePlan(applied, ends.to()).forEach(this::downgrade);
    return script.toString();
  }

  private void createTable() {
    script.comment("the revision table");
    script.statement("begin");
    pinned.taking().forEach(script::statement);
    script.statement(table.layout().createSchema());
    script.statement(table.layout().create());
    script.statement("commit");
  }

  private void upgrade(RevisionInfo revision) {
    Migration migration = settings.revisions().migration(revision.id());
    PlannedRevision up = planner.upgrade(revision, migration);
    Optional<String> wayBack = WayBack.json(planner.downgrade(revision, migration));
    int steps = up.steps().size();
    NewRow row = new NewRow(revision, Kind.APPLIED, Optional.empty(), steps, wayBack);
    boolean whole = steps == 1 && up.steps().get(0).mode() == Mode.TRANSACTION;
    title("upgrade to", revision);
    form.write(
        script,
        new ScriptPart(
            revision.id(),
            Mode.TRANSACTION,
            table.conditions().isAbsent(revision.id()),
            List.of(Plpgsql.block(table.checks().canBegin(revision))),
            whole ? up.steps().get(0).operations() : List.of(),
            table.insert(row, whole ? 1 : 0)));
    for (int i = 0; i < steps && !whole; i++) {
      State state = i + 1 < steps ? State.UPGRADING : State.DONE;
      step(
          revision,
          up.steps().get(i),
          table.conditions().isAt(revision.id(), State.UPGRADING, i),
          List.of(Plpgsql.block(table.checks().stands(revision.id(), State.UPGRADING, i))),
          table.advance(revision.id(), state, i + 1, steps, NO_TIME));
    }
  }

  private void downgrade(RevisionInfo revision) {
    PlannedRevision down =
        planner.downgrade(revision, settings.revisions().migration(revision.id()));
    int steps = down.steps().size();
    title("downgrade from", revision);
    for (int i = 0; i < steps; i++) {
      int left = steps - i - 1;
      String settled =
          left == 0
              ? table.delete(revision.id())
              : table.advance(revision.id(), State.DOWNGRADING, left, steps, NO_TIME);
      if (i == 0) {
        step(
            revision,
            down.steps().get(i),
            table.conditions().isApplied(revision.id()),
            List.of(
                Plpgsql.block(table.checks().isApplied(revision.id())),
                Plpgsql.block(table.checks().isUnneeded(revision))),
            settled);
      } else {
        step(
            revision,
            down.steps().get(i),
            table.conditions().isAt(revision.id(), State.DOWNGRADING, left + 1),
            List.of(
                Plpgsql.block(table.checks().stands(revision.id(), State.DOWNGRADING, left + 1))),
            settled);
      }
    }
  }

  private void step(
      RevisionInfo revision, PlannedStep step, String due, List<String> checks, String settled) {
    form.write(
        script,
        new ScriptPart(revision.id(), step.mode(), due, checks, step.operations(), settled));
  }

  private void title(String verb, RevisionInfo revision) {
    script.blankLine();
    script.comment(verb + " " + revision.id() + ": " + revision.message());
  }

  /** From where to where a script leads. */
  private record ScriptRange(String from, String to) {

    static ScriptRange parse(String range, String from, String to) {
      int colon = range.indexOf(':');
      String start = colon < 0 ? "" : range.substring(0, colon).strip();
      String end = range.substring(colon + 1).strip();
      return new ScriptRange(start.isEmpty() ? from : start, end.isEmpty() ? to : end);
    }

    /** Where nothing is to be done, the end is the start, and does not lie before it. */
    void requireUpward(RevisionGraph graph, Applied applied) {
      graph.history(applied, from + ":" + to);
    }

    void requireDownward(RevisionGraph graph, Applied applied) {
      Set<RevisionInfo> below = new HashSet<>();
      for (RevisionInfo revision : graph.resolve(applied, from)) {
        below.add(revision);
        below.addAll(graph.prerequisites(revision.id()));
      }
      if (!to.startsWith("-") && !below.containsAll(graph.resolve(applied, to))) {
        throw new MigrationException(
            ("\"%s:%s\" is an upgrade; for a downgrade, write the newer revision before the colon.")
                .formatted(from, to));
      }
    }

    /** What a database has that is at the start of the range. */
    Applied applied(RevisionGraph graph) {
      return Applied.of(
          graph.upgradePlan(Applied.nothing(), from).stream()
              .map(step -> Applied.Entry.of(step.revision()))
              .toList());
    }
  }
}
