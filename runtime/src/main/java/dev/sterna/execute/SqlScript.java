package dev.sterna.execute;

import dev.sterna.dialect.RowBatch;
import dev.sterna.dialect.RowBatches;
import dev.sterna.execute.table.NewRow;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.execute.table.WayBack;
import dev.sterna.migration.Migration;
import dev.sterna.operation.Irreversible;
import dev.sterna.operation.LoadRows;
import dev.sterna.operation.NotRestored;
import dev.sterna.operation.StateOnly;
import dev.sterna.operation.Step.Mode;
import dev.sterna.report.AppliedRevision.Kind;
import dev.sterna.report.AppliedRevision.State;
import dev.sterna.report.MigrationException;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.PlannedRevision.PlannedOperation;
import dev.sterna.report.PlannedRevision.PlannedStep;
import dev.sterna.revision.Applied;
import dev.sterna.revision.PlanStep;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The SQL of revisions as a script, for a database that Sterna itself may not reach. Each
 * transaction first checks that the database stands where the script thinks, so that one that is
 * run twice, or on another database, changes nothing. Steps outside a transaction cannot be held
 * back so: a script that has such is to be run by a client that stops at the first error, such as
 * {@code psql -v ON_ERROR_STOP=1}.
 */
public final class SqlScript {

  private static final String NO_TIME = "interval '0'";

  private final Settings settings;
  private final Planner planner;
  private final RevisionTable table;
  private final PinnedSettings pinned;
  private final StringBuilder script = new StringBuilder();

  private SqlScript(Settings settings) {
    this.settings = settings;
    this.table = new RevisionTable(settings.defaultSchema(), settings.revisionTable());
    this.planner = Planner.of(settings, table);
    this.pinned = PinnedSettings.of(settings);
  }

  /**
   * The script that upgrades a database from one revision to another.
   *
   * @param range {@code from:to}; where one is left out, from base or to the heads
   */
  public static String upgrade(Settings settings, String range) {
    RevisionGraph graph = RevisionGraph.of(settings.revisions().revisions());
    ScriptRange ends = ScriptRange.parse(range, "base", "heads");
    Applied applied = ends.applied(graph);
    SqlScript script = new SqlScript(settings);
    if (applied.ids().isEmpty()) {
      script.createTable();
    }
    List<PlanStep> plan = graph.upgradePlan(applied, ends.to());
    if (plan.isEmpty()) {
      ends.requireUpward(graph, applied);
    }
    plan.stream().map(PlanStep::revision).forEach(script::upgrade);
    return script.script.toString();
  }

  /**
   * The script that downgrades a database from one revision to another.
   *
   * @param range {@code from:to}, the later revision first; where one is left out, from the heads
   *     or to base
   * @throws MigrationException.Irreversible if a revision cannot be undone
   */
  public static String downgrade(Settings settings, String range) {
    RevisionGraph graph = RevisionGraph.of(settings.revisions().revisions());
    ScriptRange ends = ScriptRange.parse(range, "heads", "base");
    SqlScript script = new SqlScript(settings);
    Applied applied = ends.applied(graph);
    ends.requireDownward(graph, applied);
    graph.downgradePlan(applied, ends.to()).forEach(script::downgrade);
    return script.script.toString();
  }

  private void createTable() {
    comment("the revision table");
    statement("begin");
    pinned.taking().forEach(this::statement);
    statement(table.layout().createSchema());
    statement(table.layout().create());
    statement("commit");
  }

  private void upgrade(RevisionInfo revision) {
    Migration migration = settings.revisions().migration(revision.id());
    PlannedRevision up = planner.upgrade(revision, migration);
    Optional<String> wayBack = WayBack.json(planner.downgrade(revision, migration));
    int steps = up.steps().size();
    NewRow row = new NewRow(revision, Kind.APPLIED, Optional.empty(), steps, wayBack);
    boolean whole = steps == 1 && up.steps().get(0).mode() == Mode.TRANSACTION;
    title("upgrade to", revision);
    List<String> canBegin = List.of(table.checks().canBegin(revision));
    if (whole) {
      step(up.steps().get(0), canBegin, table.insert(row, 1));
      return;
    }
    transaction(canBegin, List.of(table.insert(row, 0)));
    for (int i = 0; i < steps; i++) {
      State state = i + 1 < steps ? State.UPGRADING : State.DONE;
      step(
          up.steps().get(i),
          List.of(table.checks().stands(revision.id(), State.UPGRADING, i)),
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
      List<String> stands =
          i == 0
              ? List.of(
                  table.checks().isApplied(revision.id()), table.checks().isUnneeded(revision))
              : List.of(table.checks().stands(revision.id(), State.DOWNGRADING, left + 1));
      step(down.steps().get(i), stands, settled);
    }
  }

  private void step(PlannedStep step, List<String> checks, String settled) {
    if (step.mode() != Mode.TRANSACTION) {
      pinned.inSession().forEach(this::statement);
      checks.forEach(this::statement);
      step.operations().forEach(this::operation);
      pinned.resetting().forEach(this::statement);
      transaction(checks, List.of(settled));
      return;
    }
    statement("begin");
    pinned.inTransaction().forEach(this::statement);
    checks.forEach(this::statement);
    step.operations().forEach(this::operation);
    statement(settled);
    statement("commit");
  }

  private void transaction(List<String> checks, List<String> statements) {
    statement("begin");
    pinned.taking().forEach(this::statement);
    checks.forEach(this::statement);
    statements.forEach(this::statement);
    statement("commit");
  }

  private void operation(PlannedOperation planned) {
    if (planned.operation() instanceof Irreversible irreversible) {
      throw new MigrationException.Irreversible(
          "the script goes through a revision that cannot be undone: " + irreversible.reason());
    }
    if (planned.operation().needsCode()
        || planned.operation() instanceof NotRestored
        || planned.operation() instanceof StateOnly) {
      comment(planned.operation().describe());
    }
    if (planned.operation() instanceof LoadRows load) {
      rows(load);
    }
    planned.statements().forEach(this::statement);
  }

  private void rows(LoadRows load) {
    try (RowBatches batches = RowBatches.open(load)) {
      Optional<RowBatch> batch = batches.next();
      while (batch.isPresent()) {
        statement(batch.get().sql());
        batch = batches.next();
      }
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new MigrationException(
          "the script has to %s: %s".formatted(load.describe(), e.getMessage()), e);
    }
  }

  private void title(String verb, RevisionInfo revision) {
    script.append('\n');
    comment(verb + " " + revision.id() + ": " + revision.message());
  }

  private void comment(String text) {
    script.append("-- ").append(text.replaceAll("\\R", " ")).append('\n');
  }

  /** The semicolon must not end up in a comment that ends the statement. */
  private void statement(String sql) {
    String lastLine = sql.substring(sql.lastIndexOf('\n') + 1);
    script.append(sql).append(lastLine.contains("--") ? "\n;\n" : ";\n");
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
            "\"%s:%s\" leads up: for a downgrade the newer end stands before the colon."
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
