package dev.sterna.execute;

import dev.sterna.execute.flight.Flight;
import dev.sterna.execute.flight.FlightEntry;
import dev.sterna.execute.flight.FlightException;
import dev.sterna.execute.flight.Marker;
import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.NewRow;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.execute.table.WayBack;
import dev.sterna.migration.Migration;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.AppliedRevision.Kind;
import dev.sterna.report.MigrationException;
import dev.sterna.report.Report;
import dev.sterna.report.Thrown;
import dev.sterna.revision.Applied;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.revision.StampPlan;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes rows so that they say what the database is at, and runs nothing: one flight for all of
 * them. A target whose row is half done, or of another source, gets a new row.
 */
final class Stamp {

  private final Settings settings;
  private final RevisionTable table;
  private final Planner planner;
  private final RevisionGraph graph;

  Stamp(Settings settings, RevisionTable table, Planner planner) {
    this.settings = settings;
    this.table = table;
    this.planner = planner;
    this.graph = RevisionGraph.of(settings.revisions().revisions());
  }

  /**
   * Stamps the database.
   *
   * @throws Conflict if another runner is at work
   */
  void run(Session session, DatabaseState state, List<String> targets, Ledger ledger)
      throws Conflict {
    StampPlan plan = graph.stampPlan(state.begun(), targets);
    Set<String> going = new LinkedHashSet<>(plan.delete());
    List<RevisionInfo> coming = new ArrayList<>(plan.insert());
    renewed(state, targets)
        .forEach(
            revision -> {
              going.add(revision.id());
              coming.add(revision);
            });
    drafts(state, going, coming).forEach(going::add);
    write(session, state, going, coming, ledger);
  }

  /**
   * Empties the table, then stamps.
   *
   * @throws Conflict if another runner is at work
   */
  void runAnew(Session session, DatabaseState state, List<String> targets, Ledger ledger)
      throws Conflict {
    Set<String> going = new LinkedHashSet<>();
    state.rows().forEach(row -> going.add(row.id()));
    write(session, state, going, graph.stampPlan(Applied.nothing(), targets).insert(), ledger);
  }

  private void write(
      Session session,
      DatabaseState state,
      Set<String> going,
      List<RevisionInfo> coming,
      Ledger ledger)
      throws Conflict {
    if (going.isEmpty() && coming.isEmpty()) {
      return;
    }
    fly(session, state, going, coming);
    going.forEach(
        id ->
            ledger.enter(
                state.row(id).orElseThrow().info(), Report.Action.UNSTAMPED, Duration.ZERO));
    coming.forEach(revision -> ledger.enter(revision, Report.Action.STAMPED, Duration.ZERO));
  }

  private void fly(
      Session session, DatabaseState state, Set<String> going, List<RevisionInfo> coming)
      throws Conflict {
    List<String> leaving = new ArrayList<>();
    going.forEach(id -> leaving.add(RevisionTable.hittingOne(table.delete(id))));
    Opening opening = new Opening(settings, table, session.frame());
    List<FlightEntry> entries = opening.entries(Optional.of(state), leaving);
    coming.forEach(revision -> entries.add(new FlightEntry.Control(insert(revision))));
    entries.addAll(opening.ending());
    try {
      Flight.run(session.connection(), new Marker("stamp", 0), entries);
    } catch (FlightException e) {
      MigrationException failure = failure(session, e);
      throw Conflict.of(e, table, failure, Optional.empty()).orElseThrow(() -> failure);
    }
  }

  private static MigrationException failure(Session session, FlightException e) {
    Throwable cause = e.getCause();
    String said =
        new Thrown(cause)
            .cause(SQLException.class)
            .map(sql -> "PostgreSQL: " + ServerError.of(sql))
            .orElseGet(() -> new Thrown(cause).words());
    String text = "the stamp failed\n  " + said + "\n  Nothing was written. ";
    return Permission.isMissing(e.sqlState())
        ? new MigrationException.Denied(
            text + Permission.advice(e.sqlState(), session.place()), cause)
        : new MigrationException(text + "Fix the cause and run again.", cause);
  }

  private String insert(RevisionInfo revision) {
    Migration migration = settings.revisions().migration(revision.id());
    int steps = planner.upgrade(revision, migration).steps().size();
    Optional<String> wayBack = WayBack.json(planner.downgrade(revision, migration));
    return table.insert(
        new NewRow(revision, Kind.STAMPED, Optional.empty(), steps, wayBack), steps);
  }

  private List<RevisionInfo> renewed(DatabaseState state, List<String> targets) {
    Refusals refusals = new Refusals(settings);
    return targets.stream()
        .flatMap(target -> graph.resolve(state.begun(), target).stream())
        .distinct()
        .filter(
            revision ->
                state
                    .row(revision.id())
                    .filter(row -> row.kind() != Kind.DRAFT)
                    .filter(row -> row.isHalfDone() || refusals.isOther(row))
                    .isPresent())
        .toList();
  }

  /** The drafts whose place is taken, or whose parents go. */
  private static Stream<String> drafts(
      DatabaseState state, Set<String> going, List<RevisionInfo> coming) {
    return state.drafts().stream()
        .filter(
            draft ->
                coming.stream().anyMatch(revision -> revision.id().equals(draft.id()))
                    || draft.revises().stream().anyMatch(going::contains))
        .map(AppliedRevision::id);
  }
}
