package dev.sterna.execute;

import dev.sterna.dialect.Plpgsql;
import dev.sterna.execute.flight.Flight;
import dev.sterna.execute.flight.FlightEntry;
import dev.sterna.execute.flight.FlightException;
import dev.sterna.execute.flight.Frame;
import dev.sterna.execute.flight.Marker;
import dev.sterna.execute.flight.Statements;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.operation.Operation;
import dev.sterna.report.AppliedRevision;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs a step outside a transaction, each statement committing for itself. The row counts them, so
 * that a run that was interrupted goes on with the statement that it was at.
 */
final class AutocommitStep implements FlightEntry.Alone {

  private final Connection connection;
  private final RevisionTable table;
  private final Task task;
  private final List<FlightEntry> settling;
  private final ConcurrentIndex indexes;
  private final Marker marker;

  /**
   * A step.
   *
   * @param settling the beginning of the transaction that settles the row at the end; empty if that
   *     is a statement by itself
   */
  AutocommitStep(
      Connection connection, RevisionTable table, Task task, List<FlightEntry> settling) {
    this.connection = connection;
    this.table = table;
    this.task = task;
    this.settling = settling;
    this.indexes = new ConcurrentIndex(connection, table.schema());
    this.marker = new Marker(task.id(), Statements.count(task.planned()));
  }

  /**
   * Runs the step.
   *
   * @param checks what must hold before, as statements of PL/pgSQL
   * @param row the row, if a run before this one has written it
   * @param lock what keeps others away
   */
  void run(int step, List<String> checks, Optional<AppliedRevision> row, StepLock lock)
      throws SQLException, FlightException {
    long start = System.nanoTime();
    execute(Plpgsql.block(String.join(" ", checks)));
    boolean again = row.isPresent() && row.get().progress().isPresent();
    boolean same = again && row.get().state() == task.between();
    int done = same ? row.get().progress().getAsInt() : 0;
    List<FlightEntry> entries = Statements.of(task.planned(), step);
    for (int i = done; i < entries.size(); i++) {
      boolean isCounted = same && i == done;
      if (!isCounted) {
        count(step, i);
      }
      FlightEntry entry = entries.get(i);
      if (!(again && isDone(entry))) {
        runOne(entry);
        lock.requireHeld();
      }
    }
    settle(task.settle(step, row, "interval '" + millisSince(start) + " milliseconds'"));
  }

  private void settle(String sql) throws SQLException, FlightException {
    if (settling.isEmpty()) {
      execute(sql);
      return;
    }
    List<FlightEntry> entries = new ArrayList<>(settling);
    entries.add(new FlightEntry.Control(sql));
    entries.add(new FlightEntry.Control(Frame.TRANSACTION.end()));
    Flight.run(connection, marker, entries);
  }

  private void count(int step, int statement) throws SQLException {
    execute(
        RevisionTable.exactlyOne(
            table.progress(
                task.id(), task.between(), task.standing(step), task.steps(), statement)));
  }

  private boolean isDone(FlightEntry entry) throws SQLException {
    Optional<Operation> operation = entry.operation();
    return operation.isPresent() && indexes.isDone(operation.get());
  }

  private void runOne(FlightEntry entry) throws FlightException {
    try {
      entry.runAlone(this);
    } catch (SQLException | RuntimeException e) {
      throw new FlightException(e, Optional.of(entry));
    }
  }

  @Override
  public void run(String sql) throws SQLException {
    execute(sql);
  }

  @Override
  public void run(FlightEntry.Statement statement) throws SQLException {
    indexes.clearWay(statement.of());
    execute(marker.mark(statement.number(), statement.text()));
  }

  @Override
  public void run(FlightEntry.Java java) throws SQLException {
    java.of().step().run(connection);
  }

  @Override
  public void run(FlightEntry.Chunks chunks) throws SQLException {
    new ChunkedRun(connection, table, task.id()).run(chunks.of());
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }

  private static long millisSince(long start) {
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }
}
