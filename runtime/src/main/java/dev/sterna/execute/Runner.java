package dev.sterna.execute;

import dev.sterna.execute.flight.Flight;
import dev.sterna.execute.flight.FlightEntry;
import dev.sterna.execute.flight.FlightException;
import dev.sterna.execute.flight.Frame;
import dev.sterna.execute.flight.Marker;
import dev.sterna.execute.flight.Statements;
import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.Holder;
import dev.sterna.execute.table.RevisionLock;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.operation.Step.Mode;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Runs the steps of one revision after another, each transactional one as a flight. */
final class Runner {

  private static final String ELAPSED = "clock_timestamp() - transaction_timestamp()";

  private final Connection connection;
  private final Settings settings;
  private final RevisionTable table;
  private final RevisionLock lock;
  private final PinnedSettings pinned;
  private final Opening opening;
  private final Ledger ledger;
  private final Announcer announcer;
  private final Additions additions;
  private final Interruption interruption;

  Runner(
      Connection connection,
      Settings settings,
      RevisionTable table,
      Planner planner,
      Ledger ledger,
      Interruption interruption) {
    this.connection = connection;
    this.interruption = interruption;
    this.settings = settings;
    this.table = table;
    this.lock = new RevisionLock(table);
    this.pinned = PinnedSettings.of(settings);
    this.opening = new Opening(settings, table, Frame.TRANSACTION);
    this.ledger = ledger;
    this.announcer = new Announcer(settings.listener(), ledger::done);
    this.additions = new Additions(settings, planner, announcer);
  }

  private Runner(Runner other, Opening opening) {
    this.connection = other.connection;
    this.interruption = other.interruption;
    this.settings = other.settings;
    this.table = other.table;
    this.lock = other.lock;
    this.pinned = other.pinned;
    this.opening = opening;
    this.ledger = other.ledger;
    this.announcer = other.announcer;
    this.additions = other.additions;
  }

  /** The same for revisions before the last one of a run. */
  Runner withoutWaiting() {
    return new Runner(
        this, new Opening(settings, table, Frame.TRANSACTION, Durability.WITH_THE_NEXT));
  }

  /**
   * Runs what is left of the task, given the state that was read last.
   *
   * @throws Conflict if someone else is in the way
   */
  void run(Task task, DatabaseState state) throws Conflict {
    if (task.firstStep(state).isEmpty()) {
      return;
    }
    if (interruption.isRequested()) {
      throw new MigrationException.Interrupted(
          "interrupted before revision %s. %s Run again to go on."
              .formatted(task.id(), Failure.before(ledger.done())));
    }
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
    if (interruption.isRequested()) {
      throw new Failure(task, step, ledger.done()).interrupted();
    }
  }

  private void attempt(Task task, int step, Optional<DatabaseState> state) throws Conflict {
    try {
      run(task, step, state);
    } catch (FlightException e) {
      throw conflict(task, step, e);
    } catch (SQLException e) {
      throw conflict(task, step, new FlightException(e, Optional.empty()));
    }
  }

  /**
   * The first step of a run begins from the state that was read; the others from the one before.
   */
  private void run(Task task, int step, Optional<DatabaseState> state)
      throws SQLException, FlightException, Conflict {
    Optional<AppliedRevision> row = state.flatMap(s -> s.row(task.id()));
    if (task.mode(step) == Mode.TRANSACTION) {
      List<FlightEntry> entries = opening(task, step, state);
      state.ifPresent(read -> entries.addAll(additions.first(task, read)));
      entries.addAll(Statements.of(task.planned(), step));
      entries.addAll(additions.last(task, step));
      entries.add(new FlightEntry.Control(task.settle(step, row, ELAPSED)));
      entries.addAll(opening.ending());
      Flight.run(connection, marker(task), entries);
      return;
    }
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
    List<FlightEntry> first = additions.first(task, state);
    boolean isNew = state.row(task.id()).isEmpty();
    if (!isNew && first.isEmpty()) {
      return;
    }
    List<FlightEntry> entries =
        isNew
            ? opening(task, step, Optional.of(state))
            : opening.entries(Optional.of(state), List.of());
    entries.addAll(first);
    entries.addAll(opening.ending());
    Flight.run(connection, marker(task), entries);
  }

  /** What a step outside a transaction has to do together with its row; mostly nothing. */
  private List<FlightEntry> settling(Task task, int step) {
    List<FlightEntry> last = additions.last(task, step);
    if (last.isEmpty()) {
      return last;
    }
    List<FlightEntry> entries = opening.entriesOfHolder();
    entries.addAll(last);
    return entries;
  }

  private List<FlightEntry> opening(Task task, int step, Optional<DatabaseState> state) {
    List<String> first =
        state.map(s -> task.begin(s.row(task.id()))).orElseGet(() -> List.of(task.resume(step)));
    return opening.entries(state, first);
  }

  static Marker marker(Task task) {
    return new Marker(task.id(), Statements.count(task.planned()));
  }

  private Conflict conflict(Task task, int step, FlightException e) {
    Failure failed = new Failure(task, step, ledger.done());
    if (interruption.isRequested()) {
      throw failed.interrupted();
    }
    Optional<String> holder = holder(connection, e);
    MigrationException failure = failed.by(e, connection, holder);
    return Conflict.of(e, table, failure, holder).orElseThrow(() -> failure);
  }

  /** Who is in the way of the statement that failed. */
  static Optional<String> holder(Connection connection, FlightException e) {
    if (!Conflict.isBlocked(e) || e.entry().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Holder.ofRelationIn(connection, e.entry().get().text());
    } catch (SQLException unknown) {
      return Optional.empty();
    }
  }
}
