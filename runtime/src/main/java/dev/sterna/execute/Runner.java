package dev.sterna.execute;

import dev.sterna.execute.flight.Flight;
import dev.sterna.execute.flight.FlightEntry;
import dev.sterna.execute.flight.FlightException;
import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.RevisionLock;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.operation.Step.Mode;
import dev.sterna.report.AppliedRevision;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Runs the steps of one revision after another, each transactional one as a flight. */
final class Runner {

  private final Connection connection;
  private final Settings settings;
  private final RevisionTable table;
  private final RevisionLock lock;
  private final PinnedSettings pinned;
  private final StepFlight flight;
  private final Ledger ledger;
  private final Announcer announcer;
  private final Aftermath aftermath;

  Runner(
      Connection connection,
      Settings settings,
      RevisionTable table,
      StepFlight flight,
      Ledger ledger,
      Aftermath aftermath) {
    this.connection = connection;
    this.settings = settings;
    this.table = table;
    this.lock = new RevisionLock(table);
    this.pinned = PinnedSettings.of(settings);
    this.flight = flight;
    this.ledger = ledger;
    this.announcer = flight.additions().announcer();
    this.aftermath = aftermath;
  }

  /**
   * Runs what is left of the task, which is something, given the state that was read last.
   *
   * @throws Conflict if someone else is in the way
   */
  void run(Task task, DatabaseState state) throws Conflict {
    int first = task.firstStep(state).getAsInt();
    if (task.action().isRun()) {
      runSteps(task, first, state);
    } else {
      attempt(task, first, Optional.of(state));
      ledger.enter(task.planned().revision(), task.action(), Duration.ZERO);
      announcer.recorded(task.planned().revision(), task.action());
    }
  }

  private void runSteps(Task task, int first, DatabaseState state) throws Conflict {
    int end = Math.max(task.steps(), first + 1);
    long start = System.nanoTime();
    announcer.beforeRevision(task.planned());
    for (int step = first; step < end; step++) {
      announcer.beforeStep(task.planned(), step);
      requireGoingOn(task, step);
      attempt(task, step, step == first ? Optional.of(state) : Optional.empty());
      if (step + 1 == end) {
        ledger.enter(task.planned().revision(), task.action(), elapsedSince(start));
      }
      announcer.afterStep(task.planned(), step);
    }
    announcer.afterRevision(task.planned(), elapsedSince(start));
  }

  private static Duration elapsedSince(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private void requireGoingOn(Task task, int step) {
    if (aftermath.isEndRequested()) {
      throw new Failure(task, step, ledger.done()).interrupted();
    }
  }

  private void attempt(Task task, int step, Optional<DatabaseState> state) throws Conflict {
    try {
      run(task, step, state);
    } catch (FlightException e) {
      throw aftermath.of(new Failure(task, step, ledger.done()), e);
    } catch (SQLException e) {
      throw aftermath.of(
          new Failure(task, step, ledger.done()), new FlightException(e, Optional.empty()));
    }
  }

  /**
   * The first step of a run begins from the state that was read; the others from the one before.
   */
  private void run(Task task, int step, Optional<DatabaseState> state)
      throws SQLException, FlightException, Conflict {
    if (task.mode(step) == Mode.TRANSACTION) {
      Flight.run(connection, List.of(flight.leg(task, step, state)));
      return;
    }
    Optional<AppliedRevision> row = state.flatMap(read -> read.row(task.id()));
    AutocommitStep autocommit = new AutocommitStep(connection, table, task, settling(task, step));
    if (state.isPresent()) {
      begin(task, step, state.get());
    }
    boolean pooled = ServerConnection.isPooled(connection);
    StepLock held =
        StepLock.tryTake(lock, connection, settings.connections().more(), pooled)
            .orElseThrow(() -> new Conflict(Conflict.Reason.LOCKED, Optional.empty()));
    List<String> checks = row.isPresent() ? task.begin(row) : List.of(task.resume(step));
    SessionWork work = () -> autocommit.run(step, checks, row, held);
    SessionWork locked =
        pooled ? () -> pinned.unpinned(connection, work) : () -> pinned.during(connection, work);
    locked.thenAlways(held::release);
  }

  /** What comes before a step outside a transaction, in one of its own: the row, if it is new. */
  private void begin(Task task, int step, DatabaseState state) throws FlightException {
    Opening opening = flight.opening();
    List<FlightEntry> first = flight.additions().first(task, state);
    boolean isNew = state.row(task.id()).isEmpty();
    if (!isNew && first.isEmpty()) {
      return;
    }
    List<FlightEntry> entries =
        isNew
            ? flight.beginning(task, step, Optional.of(state))
            : opening.entries(Optional.of(state), List.of());
    entries.addAll(first);
    entries.addAll(opening.ending());
    Flight.run(connection, StepFlight.marker(task), entries);
  }

  /** What a step outside a transaction has to do together with its row; mostly nothing. */
  private List<FlightEntry> settling(Task task, int step) {
    List<FlightEntry> last = flight.additions().last(task, step);
    if (last.isEmpty()) {
      return last;
    }
    List<FlightEntry> entries = flight.opening().entriesOfHolder();
    entries.addAll(last);
    return entries;
  }
}
