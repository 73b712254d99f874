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

  /**
   * What a flight does for one revision.
   *
   * @param marker the marker of its statements
   * @param entries what is done, in order
   */
  public record Leg(Marker marker, List<FlightEntry> entries) {

    /** Whether this very entry belongs to it; another revision's may say the same. */
    private boolean holds(FlightEntry entry) {
      for (FlightEntry each : entries) {
        if (each == entry) {
          return true;
        }
      }
      return false;
    }

    /** The number of the leg that the entry belongs to. */
    public static int of(FlightEntry entry, List<Leg> legs) {
      int number = 0;
      while (!legs.get(number).holds(entry)) {
        number++;
      }
      return number;
    }
  }

  /** An entry in the batch, and the marker that it was given. */
  private record Passenger(FlightEntry entry, Marker marker) {}

  private final Connection connection;
  private final Statement statement;
  private final List<Passenger> waiting = new ArrayList<>();
  private Marker marker;

  private Flight(Connection connection, Statement statement, Marker marker) {
    this.connection = connection;
    this.statement = statement;
    this.marker = marker;
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
    Frame frame;
    try {
      frame = Frame.of(connection);
    } catch (SQLException e) {
      throw new FlightException(e, Optional.empty());
    }
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      Flight flight = new Flight(connection, statement, legs.get(0).marker());
      for (Leg leg : legs) {
        flight.marker = leg.marker();
        for (FlightEntry entry : leg.entries()) {
          entry.board(flight);
        }
      }
      flight.send();
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
    waiting.add(new Passenger(entry, marker));
  }

  void sendAlone(FlightEntry entry, String sql) throws SQLException, FlightException {
    send();
    try {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new FlightException(e, Optional.of(entry));
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
    } catch (SQLException | RuntimeException e) {
      throw new FlightException(e, Optional.of(entry));
    }
    if (!transaction.equals(transaction())) {
      throw new MigrationException(
          ("\"%s\" has ended the transaction of revision %s by SQL: what its step did up to there"
                  + " is committed, the rest is not done, and its row, if it has one, says that it"
                  + " is half done. Take the statement away; bring the database to one side or the"
                  + " other by hand, and stamp it.")
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
      throw new FlightException(e, Optional.of(entry));
    }
  }

  private void send() throws SQLException, FlightException {
    if (waiting.isEmpty()) {
      return;
    }
    try {
      statement.executeBatch();
    } catch (SQLException e) {
      throw new FlightException(serverError(e), failing(e));
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
  private Optional<FlightEntry> failing(SQLException e) {
    String message = String.valueOf(e.getMessage());
    Optional<FlightEntry> longest = Optional.empty();
    for (Passenger passenger : waiting) {
      FlightEntry entry = passenger.entry();
      OptionalInt number = passenger.marker().find(message);
      if (number.isPresent() && entry.isNumber(number.getAsInt())) {
        return Optional.of(entry);
      }
      if (number.isEmpty()
          && entry.isQuoted(message, passenger.marker())
          && entry.text().length() > longest.map(FlightEntry::text).orElse("").length()) {
        longest = Optional.of(entry);
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
