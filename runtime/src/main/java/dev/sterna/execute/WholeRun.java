package dev.sterna.execute;

import dev.sterna.dialect.Plpgsql;
import dev.sterna.execute.flight.Flight;
import dev.sterna.execute.flight.FlightEntry;
import dev.sterna.execute.flight.FlightException;
import dev.sterna.execute.flight.Statements;
import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.operation.Step.Mode;
import dev.sterna.operation.TimeLimit;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.MigrationException;
import dev.sterna.report.PlannedRevision.PlannedOperation;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs all that is to be done in one transaction: all of it is applied, or nothing. */
final class WholeRun {

  /** When a revision of this transaction began, as a setting of the transaction. */
  private static final String BEGUN =
      "perform pg_catalog.set_config('sterna.begun', pg_catalog.clock_timestamp()::text, true);";

  private static final String ELAPSED =
      "clock_timestamp() - pg_catalog.current_setting('sterna.begun')::timestamptz";

  private final Connection connection;
  private final Opening opening;
  private final Ledger ledger;
  private final Announcer announcer;
  private final Additions additions;
  private final Interruption interruption;
  private final Aftermath aftermath;

  WholeRun(
      Connection connection,
      Settings settings,
      RevisionTable table,
      Planner planner,
      Opening opening,
      Ledger ledger,
      Interruption interruption) {
    this.connection = connection;
    this.opening = opening;
    this.ledger = ledger;
    this.announcer = new Announcer(settings.listener(), ledger::done);
    this.additions = new Additions(settings, planner, announcer);
    this.interruption = interruption;
    this.aftermath = new Aftermath(connection, table, interruption);
  }

  /**
   * Runs what is left of the tasks, given the state that was read last.
   *
   * @throws Conflict if someone else is in the way
   * @throws MigrationException if a revision has to commit in between
   */
  void run(List<Task> tasks, DatabaseState state) throws Conflict {
    List<Task> left = new ArrayList<>();
    DatabaseState now = state;
    for (Task task : tasks) {
      if (task.firstStep(now).isPresent()) {
        requireOneTransaction(task, now);
        left.add(task);
      }
      now = now.after(task.id());
    }
    if (left.isEmpty()) {
      return;
    }
    if (interruption.isRequested()) {
      throw new MigrationException.Interrupted(
          "interrupted before the transaction began. Nothing was done. Run again.");
    }
    left.stream().filter(task -> task.action().isRun()).forEach(this::announce);
    long start = System.nanoTime();
    fly(left, state);
    conclude(left, Duration.ofNanos(System.nanoTime() - start));
  }

  private static void requireOneTransaction(Task task, DatabaseState state) {
    boolean halfDone = state.row(task.id()).filter(row -> row.isHalfDone()).isPresent();
    if (halfDone || task.steps() > 1 || task.mode(0) != Mode.TRANSACTION) {
      throw new MigrationException(
          ("revision %s (%s) %s, so it cannot be part of a single transaction. Nothing was done."
                  + " Upgrade without it, revision by revision.")
              .formatted(
                  task.id(),
                  task.planned().revision().className(),
                  halfDone ? "is half done" : "has a step that commits by itself"));
    }
  }

  private void announce(Task task) {
    announcer.beforeRevision(task.planned());
    announcer.beforeStep(task.planned(), 0);
  }

  private void fly(List<Task> tasks, DatabaseState state) throws Conflict {
    List<Flight.Leg> legs = new ArrayList<>();
    List<FlightEntry> entries = new ArrayList<>();
    DatabaseState now = state;
    for (Task task : tasks) {
      Optional<AppliedRevision> row = now.row(task.id());
      List<String> first = new ArrayList<>(List.of(BEGUN));
      first.addAll(task.begin(row));
      entries.addAll(
          legs.isEmpty()
              ? opening.entries(Optional.of(state), first)
              : List.of(new FlightEntry.Control(Plpgsql.block(String.join(" ", first)))));
      entries.addAll(additions.first(task, now));
      entries.addAll(Statements.of(task.planned(), 0));
      entries.addAll(additions.last(task, 0));
      entries.add(new FlightEntry.Control(task.settle(0, row, ELAPSED)));
      if (hasLimits(task)) {
        entries.addAll(opening.limitsOfTheRun());
      }
      legs.add(new Flight.Leg(StepFlight.marker(task), new ArrayList<>(entries)));
      entries.clear();
      now = now.after(task.id());
    }
    legs.get(legs.size() - 1).entries().addAll(opening.ending());
    try {
      Flight.run(connection, legs);
    } catch (FlightException e) {
      throw aftermath.of(new Failure(failed(tasks, legs, e), 0, ledger.done()), e);
    }
  }

  private static boolean hasLimits(Task task) {
    for (PlannedOperation operation : task.planned().steps().get(0).operations()) {
      if (operation.operation() instanceof TimeLimit) {
        return true;
      }
    }
    return false;
  }

  /** The revision that the entry belongs to; the last one if that is not known. */
  private static Task failed(List<Task> tasks, List<Flight.Leg> legs, FlightException e) {
    int last = tasks.size() - 1;
    return tasks.get(e.entry().map(entry -> Flight.Leg.of(entry, legs)).orElse(last));
  }

  /** How long each took is in its row; here it is known of all together. */
  private void conclude(List<Task> tasks, Duration elapsed) {
    for (Task task : tasks) {
      Duration shown = task.action().isRun() ? elapsed : Duration.ZERO;
      ledger.enter(task.planned().revision(), task.action(), shown);
    }
    for (Task task : tasks) {
      if (task.action().isRun()) {
        announcer.afterStep(task.planned(), 0);
        announcer.afterRevision(task.planned(), elapsed);
      } else {
        announcer.recorded(task.planned().revision(), task.action());
      }
    }
  }
}
