package dev.sterna.execute;

import dev.sterna.execute.flight.StepConnection;
import dev.sterna.report.MigrationException;
import dev.sterna.report.MigrationListener;
import dev.sterna.report.Plan;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.Report;
import dev.sterna.report.Thrown;
import dev.sterna.revision.RevisionInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Tells the listener, and says whose fault it is when that throws. */
final class Announcer {

  private final MigrationListener listener;
  private final Supplier<List<String>> done;

  /**
   * An announcer.
   *
   * @param done the revisions that the run has committed so far
   */
  Announcer(MigrationListener listener, Supplier<List<String>> done) {
    this.listener = listener;
    this.done = done;
  }

  void beforeRun(Plan plan, Connection connection) {
    talk("beforeRun", at -> listener.beforeRun(plan, StepConnection.of(connection, at)));
  }

  void afterRun(Report report, Connection connection) {
    talk("afterRun", at -> listener.afterRun(report, StepConnection.of(connection, at)));
  }

  /** Lets the listener record what it adds to a revision. */
  void record(String when, PlannedRevision planned, Runnable recording) {
    tell(when, planned, recording);
  }

  void beforeRevision(PlannedRevision planned) {
    tell("beforeRevision", planned, () -> listener.beforeRevision(planned));
  }

  void afterRevision(PlannedRevision planned, Duration duration) {
    tell("afterRevision", planned, () -> listener.afterRevision(planned, duration));
  }

  /** A revision that is one step is about to be run. */
  void beforeWhole(PlannedRevision planned) {
    beforeRevision(planned);
    beforeStep(planned, 0);
  }

  /** The same has been run and is committed. */
  void afterWhole(PlannedRevision planned, Duration duration) {
    afterStep(planned, 0);
    afterRevision(planned, duration);
  }

  void beforeStep(PlannedRevision planned, int step) {
    tell("beforeStep", planned, () -> listener.beforeStep(planned, step));
  }

  void afterStep(PlannedRevision planned, int step) {
    tell("afterStep", planned, () -> listener.afterStep(planned, step));
  }

  void recorded(RevisionInfo revision, Report.Action action) {
    tell("recorded, revision " + revision.id(), () -> listener.recorded(revision, action));
  }

  void warning(String message) {
    tell("warning", () -> listener.warning(message));
  }

  void waiting(String reason, Duration elapsed) {
    tell("waiting", () -> listener.waiting(reason, elapsed));
  }

  private void tell(String when, PlannedRevision planned, Runnable call) {
    tell(when + ", revision " + planned.revision().id(), call);
  }

  private void tell(String when, Runnable call) {
    talk(when, at -> call.run());
  }

  /** Something that the listener is called for. */
  private interface Call {

    void at(String when) throws SQLException;
  }

  private void talk(String when, Call call) {
    try {
      call.at(when);
    } catch (MigrationException e) {
      throw e;
    } catch (SQLException | RuntimeException | Error e) {
      throw new MigrationException(
          ("the listener of this run failed (%s)\n  %s\n  %s What was done stays; the rest was"
                  + " not started. Correct the listener and run again.")
              .formatted(when, new Thrown(e).words(), Failure.before(done.get())),
          e);
    }
  }
}
