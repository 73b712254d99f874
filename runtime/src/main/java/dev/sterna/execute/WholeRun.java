package dev.sterna.execute;

import dev.sterna.execute.flight.Flight;
import dev.sterna.execute.flight.FlightException;
import dev.sterna.execute.table.DatabaseState;
import dev.sterna.operation.Step.Mode;
import dev.sterna.report.MigrationException;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs all that is to be done in one transaction: all of it is applied, or nothing. */
final class WholeRun {

  private final Connection connection;
  private final WholeFlight flight;
  private final Ledger ledger;
  private final Announcer announcer;
  private final Aftermath aftermath;

  WholeRun(Connection connection, WholeFlight flight, Ledger ledger, Aftermath aftermath) {
    this.connection = connection;
    this.flight = flight;
    this.ledger = ledger;
    this.announcer = flight.additions().announcer();
    this.aftermath = aftermath;
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
    if (aftermath.isEndRequested()) {
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
    List<Flight.Leg> legs = flight.legs(tasks, state);
    try {
      Flight.run(connection, legs);
    } catch (FlightException e) {
      throw aftermath.of(new Failure(failed(tasks, legs, e), 0, ledger.done()), e);
    }
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
