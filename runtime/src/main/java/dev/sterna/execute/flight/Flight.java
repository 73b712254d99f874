package dev.sterna.execute.flight;

import dev.sterna.dialect.RowBatch;
import dev.sterna.dialect.RowBatches;
import dev.sterna.report.MigrationException;
import java.io.UncheckedIOException;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A transaction that goes to the server in one round trip, or several: a JDBC batch on a connection
 * in autocommit mode that holds its own {@code begin} and {@code commit}. The driver cuts a long
 * batch into pieces, which the explicit transaction holds together. Java code, and statements that
 * cannot go in a batch, land in between.
 */
public final class Flight {

  /** The batches of rows that are sent together. */
  private static final int MOST_WAITING = 16;

  /** The statements that PostgreSQL's driver sends without waiting for answers. */
  private static final int MOST_TOGETHER = 256;

  /**
   * What a flight does for one revision.
   *
   * @param marker the marker of its statements
   * @param entries what is done, in order
   */
  public record Leg(Marker marker, List<FlightEntry> entries) {}

  /** An entry in the batch, its marker, and the number of its leg. */
  private record Passenger(FlightEntry entry, Marker marker, int leg) {}

  private final Connection connection;
  private final Statement statement;
  private final List<Passenger> waiting = new ArrayList<>();
  private Marker marker = new Marker("", 0);
  private int leg = -1;

  private Flight(Connection connection, Statement statement) {
    this.connection = connection;
    this.statement = statement;
  }

  /**
   * Runs the entries.
   *
   * @throws FlightException if one fails; its transaction is rolled back then, and the connection
   *     is as it was
   */
  public static void run(Connection connection, Marker marker, List<FlightEntry> entries)
      throws FlightException {
    run(connection, List.of(new Leg(marker, entries)));
  }

  /** Runs what several revisions do, in one transaction or in one for each. */
  public static void run(Connection connection, List<Leg> legs) throws FlightException {
    run(connection, Legs.of(legs));
  }

  /**
   * The same while some of it is still being prepared: what is there is sent before more is waited
   * for.
   */
  public static void run(Connection connection, Legs legs) throws FlightException {
    Frame frame;
    try {
      frame = Frame.of(connection);
    } catch (SQLException e) {
      throw new FlightException(e, Optional.empty());
    }
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      new Flight(connection, statement).run(legs);
      land(connection, frame);
    } catch (SQLException e) {
      rollBack(connection, frame, e);
      throw new FlightException(e, Optional.empty());
    } catch (FlightException e) {
      rollBack(connection, frame, e.getCause());
      throw e;
    } catch (RuntimeException | Error e) {
      rollBack(connection, frame, e);
      throw e;
    }
  }

  private void run(Legs legs) throws FlightException {
    try {
      for (Optional<Leg> next = legs.next(); next.isPresent(); next = legs.next()) {
        board(next.get());
        if (legs.isAwaited()) {
          send();
        }
      }
      send();
    } catch (SQLException e) {
      throw new FlightException(e, Optional.empty(), Math.max(0, leg));
    }
  }

  /** What the driver would cut is sent before it does, for the rest can go with the next leg. */
  private void board(Leg next) throws SQLException, FlightException {
    if (waiting.size() + next.entries().size() > MOST_TOGETHER) {
      send();
    }
    leg++;
    marker = next.marker();
    for (FlightEntry entry : next.entries()) {
      entry.board(this);
    }
  }

  Marker marker() {
    return marker;
  }

  /** Puts a statement into the batch; one that the driver does not batch is sent alone. */
  void add(FlightEntry entry, String sql) throws SQLException, FlightException {
    try {
      statement.addBatch(sql);
    } catch (SQLException refused) {
      sendAlone(entry, sql);
      return;
    }
    waiting.add(new Passenger(entry, marker, leg));
  }

  void sendAlone(FlightEntry entry, String sql) throws SQLException, FlightException {
    send();
    try {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new FlightException(e, Optional.of(entry), leg);
    }
  }

  /**
   * Runs Java code. Meanwhile the connection is out of autocommit mode, as large objects and
   * cursors want it; the driver sees the open transaction and begins none of its own.
   */
  void run(FlightEntry.Java entry) throws SQLException, FlightException {
    send();
    connection.setAutoCommit(false);
    String transaction = transaction();
    try {
      entry.of().step().run(StepConnection.of(connection, entry.of().name()));
    } catch (SQLException | RuntimeException | Error e) {
      throw new FlightException(e, Optional.of(entry), leg);
    }
    if (!transaction.equals(transaction())) {
      throw new MigrationException(
          ("\"%s\" has ended the transaction of revision %s by SQL: what its step did before is"
                  + " committed, the rest is not done, and the revision table shows it as half done, if"
                  + " at all. Remove the statement, complete or undo the revision by hand, and stamp the"
                  + " database.")
              .formatted(entry.of().name(), marker.id()));
    }
  }

  /** Sends rows while they are read, a few batches at a time, so that no more are in memory. */
  void load(FlightEntry.Load entry) throws SQLException, FlightException {
    try (RowBatches batches = RowBatches.open(entry.of())) {
      Optional<RowBatch> rows = batches.next();
      while (rows.isPresent()) {
        new FlightEntry.Batch(entry.of(), rows.get()).board(this);
        if (waiting.size() >= MOST_WAITING) {
          send();
        }
        rows = batches.next();
      }
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new FlightException(e, Optional.of(entry), leg);
    }
  }

  private void send() throws SQLException, FlightException {
    if (waiting.isEmpty()) {
      return;
    }
    try {
      statement.executeBatch();
    } catch (SQLException e) {
      Optional<Passenger> failing = failing(e);
      throw new FlightException(
          serverError(e),
          failing.map(Passenger::entry),
          failing.map(Passenger::leg).orElse(Math.max(0, leg)));
    }
    waiting.clear();
  }

  /** The number of the transaction under way. */
  private String transaction() throws SQLException {
    try (ResultSet row = statement.executeQuery("select pg_current_xact_id()::text")) {
      row.next();
      return String.valueOf(row.getString(1));
    }
  }

  /** The commit is behind us, so this only turns the mode; a caller's stays as it is. */
  private static void land(Connection connection, Frame frame) throws SQLException {
    if (frame == Frame.TRANSACTION && !connection.getAutoCommit()) {
      connection.setAutoCommit(true);
    }
  }

  /** A statement of a revision by its number, or one of Sterna's own by its text. */
  private Optional<Passenger> failing(SQLException e) {
    String message = String.valueOf(e.getMessage());
    Optional<Passenger> longest = Optional.empty();
    int length = 0;
    for (Passenger passenger : waiting) {
      FlightEntry entry = passenger.entry();
      OptionalInt number = passenger.marker().find(message);
      if (number.isPresent() && entry.isNumber(number.getAsInt())) {
        return Optional.of(passenger);
      }
      if (number.isEmpty()
          && entry.isQuoted(message, passenger.marker())
          && entry.text().length() > length) {
        longest = Optional.of(passenger);
        length = entry.text().length();
      }
    }
    return longest;
  }

  /** What the server said, without the driver's words around it. */
  private static SQLException serverError(SQLException e) {
    return e instanceof BatchUpdateException && e.getNextException() != null
        ? e.getNextException()
        : e;
  }

  private static void rollBack(Connection connection, Frame frame, Throwable because) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(frame.wayOut());
      land(connection, frame);
    } catch (SQLException e) {
      because.addSuppressed(e);
    }
  }
}
