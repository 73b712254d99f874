package dev.sterna.execute;

import dev.sterna.execute.flight.FlightEntry;
import dev.sterna.execute.flight.FlightException;
import dev.sterna.execute.flight.Marker;
import dev.sterna.execute.flight.Statements;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.operation.Operation;
import dev.sterna.report.AppliedRevision;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Runs a step outside a transaction, each statement committing for itself. The row counts them, so
 * that a run that was interrupted goes on with the statement that it was at.
 */
final class AutocommitStep {

  private final Connection connection;
  private final RevisionTable table;
  private final ConcurrentIndex indexes;

  AutocommitStep(Connection connection, String defaultSchema, RevisionTable table) {
    this.connection = connection;
    this.table = table;
    this.indexes = new ConcurrentIndex(connection, defaultSchema);
  }

  /**
   * Runs the step.
   *
   * @param checks what must hold before
   * @param row the row, if a run before this one has written it
   */
  void run(Task task, int step, List<String> checks, Optional<AppliedRevision> row)
      throws SQLException, FlightException {
    long start = System.nanoTime();
    for (String check : checks) {
      execute(check);
    }
    boolean again = row.isPresent() && row.get().progress().isPresent();
    boolean same = again && row.get().state() == task.between();
    int done = same ? row.get().progress().getAsInt() : 0;
    List<FlightEntry> entries = Statements.of(task.planned(), step);
    Marker marker = new Marker(task.id(), Statements.count(task.planned()));
    for (int i = done; i < entries.size(); i++) {
      count(task, step, i);
      FlightEntry entry = entries.get(i);
      if (!(again && isDone(entry))) {
        run(entry, marker);
      }
    }
    execute(task.settle(step, "interval '" + millisSince(start) + " milliseconds'"));
  }

  private void count(Task task, int step, int statement) throws SQLException {
    execute(
        RevisionTable.exactlyOne(
            table.progress(
                task.id(), task.between(), task.standing(step), task.steps(), statement)));
  }

  private boolean isDone(FlightEntry entry) throws SQLException {
    Optional<Operation> operation = entry.operation();
    return operation.isPresent() && indexes.isDone(operation.get());
  }

  private void run(FlightEntry entry, Marker marker) throws FlightException {
    try {
      if (entry instanceof FlightEntry.Statement statement) {
        indexes.clearWay(statement.of());
        execute(marker.mark(statement.number(), statement.text()));
      } else if (entry instanceof FlightEntry.Java java) {
        java.of().step().run(connection);
      }
    } catch (SQLException | RuntimeException e) {
      throw new FlightException(e, Optional.of(entry));
    }
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
