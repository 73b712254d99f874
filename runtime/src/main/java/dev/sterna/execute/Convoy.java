package dev.sterna.execute;

import dev.sterna.execute.flight.Flight;
import dev.sterna.execute.flight.FlightException;
import dev.sterna.execute.flight.Statements;
import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.Objection;
import dev.sterna.revision.RevisionInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Revisions that go to the server in one round trip, each as a transaction of its own: what is
 * committed before one that fails stays, and the server skips what was sent behind it (manual,
 * 55.2.4 "Pipelining"). That one is committed is not known before all are, so none is sent where a
 * listener takes part, and one that does not is told of each afterwards.
 *
 * @param connection the connection of the run
 * @param settings the settings
 * @param flight what each of them is, without waiting for the disk
 * @param ledger where the run writes what it has done
 * @param aftermath what becomes of the run if one fails
 */
record Convoy(
    Connection connection,
    Settings settings,
    StepFlight flight,
    Ledger ledger,
    Aftermath aftermath) {

  /** More save nothing worth it, and an interrupt of the thread is heeded only between two. */
  private static final int MOST_REVISIONS = 16;

  /** With what stands around those of each revision the driver sends so many without waiting. */
  private static final int MOST_STATEMENTS = 128;

  /**
   * Those at the beginning of the tasks that go together; none if the first one goes alone. Each of
   * them is one transaction without Java code, and stands on the one before it, so that its checks
   * refuse it after a failure even where the driver has the server go on.
   */
  List<UpgradeTask> from(List<Task> tasks, DatabaseState state) {
    if (settings.isTakenPartIn()) {
      return List.of();
    }
    List<UpgradeTask> together = new ArrayList<>();
    int statements = 0;
    for (int i = 0; i < Math.min(tasks.size(), MOST_REVISIONS); i++) {
      Task task = tasks.get(i);
      statements += Statements.count(task.planned());
      if (statements > MOST_STATEMENTS
          || !(task instanceof UpgradeTask upgrade)
          || !isWhole(upgrade, state)
          || !together.isEmpty() && !standsOn(task, together.get(together.size() - 1))) {
        break;
      }
      together.add(upgrade);
    }
    return together.size() < 2 ? List.of() : together;
  }

  private static boolean isWhole(UpgradeTask task, DatabaseState state) {
    return task.isOneTransaction()
        && state.row(task.id()).isEmpty()
        && task.planned().steps().get(0).operations().stream()
            .noneMatch(each -> each.operation().needsCode());
  }

  private static boolean standsOn(Task task, Task before) {
    RevisionInfo revision = task.planned().revision();
    return revision.revises().contains(before.id()) || revision.dependsOn().contains(before.id());
  }

  /**
   * Runs the tasks, given the state that was read last.
   *
   * @throws Conflict if someone else is in the way
   */
  void run(List<UpgradeTask> tasks, DatabaseState state) throws Conflict {
    Refrain refrain = Refrain.of(settings, flight.opening().table());
    long start = System.nanoTime();
    try {
      Flight.run(connection, new ConvoyLegs(flight.opening(), refrain).of(tasks, state));
    } catch (FlightException e) {
      int failed = failed(tasks, refrain.committed(), e);
      refrain.forget(connection);
      enter(tasks.subList(0, failed), start);
      announcer().beforeWhole(tasks.get(failed).planned());
      List<? extends Task> behind = tasks.subList(failed + 1, tasks.size());
      throw aftermath.of(
          new Failure(tasks.get(failed), 0, ledger.done(), List.copyOf(behind)), meant(e));
    }
    enter(tasks, start);
  }

  private void enter(List<UpgradeTask> tasks, long start) {
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    for (Task task : tasks) {
      ledger.enter(task.planned().revision(), task.action(), elapsed);
    }
    for (Task task : tasks) {
      announcer().beforeWhole(task.planned());
      announcer().afterWhole(task.planned(), elapsed);
    }
  }

  private Announcer announcer() {
    return flight.additions().announcer();
  }

  /**
   * The number of the first one that is not known to be committed. A driver that keeps statements
   * out of its errors does not say which one failed; the session says it, but not through a pooler
   * that lends another one by now.
   */
  private int failed(List<UpgradeTask> tasks, Committed committed, FlightException e) {
    Optional<String> last = committed.last(connection);
    if (e.entry().isPresent()) {
      return e.leg();
    }
    return last.map(id -> tasks.stream().map(Task::id).toList().indexOf(id) + 1).orElse(0);
  }

  private static FlightException meant(FlightException e) {
    return e.getCause() instanceof SQLException said
        ? new FlightException(Objection.meant(said), e.entry())
        : e;
  }
}
