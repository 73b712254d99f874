package dev.sterna.execute;

import dev.sterna.execute.flight.Flight;
import dev.sterna.execute.flight.FlightException;
import dev.sterna.execute.flight.Legs;
import dev.sterna.execute.table.DatabaseState;
import dev.sterna.operation.Step.Mode;
import dev.sterna.report.MigrationException;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
    Set<String> absent = new LinkedHashSet<>();
    DatabaseState now = state;
    for (Task task : tasks) {
      if (task.firstStep(now).isPresent()) {
        requireOneTransaction(task, now);
        left.add(task);
        if (task instanceof UpgradeTask && now.row(task.id()).isEmpty()) {
          absent.add(task.id());
        }
      }
      now = now.after(task.id());
    }
    if (left.isEmpty()) {
      return;
    }
    requireGoingOn();
    apply(left, flight.legs(left, absent, state));
  }

  /**
   * Runs all of the tasks while they are planned, unless somebody has begun with them meanwhile.
   *
   * @throws Conflict if someone else is in the way
   * @throws MigrationException if a revision is refused; what came before it is rolled back
   */
  void runAhead(TasksAhead tasks, DatabaseState state) throws Conflict {
    if (state.hasRevisions()) {
      run(List.copyOf(tasks), state);
    } else {
      requireGoingOn();
      apply(tasks, flight.legs(tasks, state));
    }
  }

  /** Refuses what would commit before all is done. */
  static void requireOneTransaction(Task task, DatabaseState state) {
    boolean halfDone = state.row(task.id()).filter(row -> row.isHalfDone()).isPresent();
    if (halfDone || task.steps() > 1 || task.mode(0) != Mode.TRANSACTION) {
      throw new MigrationException(
          ("revision %s (%s) %s, so it cannot be part of a single transaction. Nothing was"
                  + " done. Upgrade without a single transaction, revision by revision.")
              .formatted(
                  task.id(),
                  task.planned().revision().className(),
                  halfDone ? "is half done" : "has a step that commits by itself"));
    }
  }

  private void requireGoingOn() {
    if (aftermath.isEndRequested()) {
      throw new MigrationException.Interrupted(
          "interrupted before the transaction began. Nothing was done. Run again.");
    }
  }

  private void apply(List<Task> tasks, Legs legs) throws Conflict {
    long start = System.nanoTime();
    try {
      Flight.run(connection, legs);
    } catch (FlightException e) {
      Task failed = tasks.get(Math.max(0, e.leg() - 1));
      throw aftermath.of(new Failure(failed, 0, ledger.done()), e);
    }
    conclude(tasks, Duration.ofNanos(System.nanoTime() - start));
  }

  /** How long each took is in its row; here it is known of all together. */
  private void conclude(List<Task> tasks, Duration elapsed) {
    for (Task task : tasks) {
      Duration shown = task.action().isRun() ? elapsed : Duration.ZERO;
      ledger.enter(task.planned().revision(), task.action(), shown);
    }
    for (Task task : tasks) {
      if (task.action().isRun()) {
        announcer.afterWhole(task.planned(), elapsed);
      } else {
        announcer.recorded(task.planned().revision(), task.action());
      }
    }
  }
}
