package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.report.MigrationException;
import dev.sterna.report.Secrets;
import dev.sterna.report.Thrown;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * A connection for a run, in autocommit mode: every transaction of a run says its own {@code
 * begin}. Closing hands it back in the mode in which it came.
 */
final class Session implements AutoCloseable {

  /** The database is starting; nothing listens (yet). */
  private static final Set<String> STARTING = Set.of("57P03", "08001");

  private static final String UNDEFINED_COLUMN = "42703";

  private final Connection connection;
  private final boolean autoCommit;

  private Session(Connection connection, boolean autoCommit) {
    this.connection = connection;
    this.autoCommit = autoCommit;
  }

  /**
   * Opens a connection, and waits while the database is starting.
   *
   * @throws MigrationException.Unreachable if it cannot be reached in time
   */
  static Session open(Settings settings) {
    Patience patience = new Patience(settings.databaseWait(), settings.listener());
    while (true) {
      try {
        return of(connection(settings));
      } catch (SQLException e) {
        if (!isStarting(e) || !patience.pause("the database is starting, or cannot be reached")) {
          throw unreachable(settings, e);
        }
      }
    }
  }

  /** A pool wraps what the driver throws, and gives it a name of its own. */
  private static Connection connection(Settings settings) throws SQLException {
    try {
      return Optional.ofNullable(settings.dataSource().getConnection())
          .orElseThrow(() -> new MigrationException("the data source gives no connection."));
    } catch (MigrationException e) {
      throw e;
    } catch (RuntimeException e) {
      Thrown thrown = new Thrown(e);
      throw thrown
          .cause(SQLException.class)
          .orElseThrow(
              () ->
                  new MigrationException(
                      "the data source fails: %s. Nothing was done.".formatted(thrown.words()), e));
    }
  }

  Connection connection() {
    return connection;
  }

  /** Reads the revision table. */
  DatabaseState read(RevisionTable table) {
    try {
      return DatabaseState.read(connection, table);
    } catch (SQLException e) {
      throw new MigrationException(
          "the revision table %s cannot be read: %s (SQLSTATE %s). Nothing was done.%s"
              .formatted(table.sql(), e.getMessage(), e.getSQLState(), advice(e)),
          e);
    } catch (IllegalArgumentException e) {
      throw new MigrationException(
          ("the revision table %s has a row that this version of Sterna does not "
                  + "understand: %s. Nothing was done. Use the version that wrote it, or a "
                  + "later one.")
              .formatted(table.sql(), e.getMessage()),
          e);
    }
  }

  @Override
  public void close() {
    try (connection) {
      if (!autoCommit && !connection.isClosed()) {
        connection.setAutoCommit(false);
      }
    } catch (SQLException e) {
      System.getLogger("dev.sterna")
          .log(System.Logger.Level.WARNING, "the connection could not be handed back", e);
    }
  }

  private static Session of(Connection connection) throws SQLException {
    try {
      boolean autoCommit = connection.getAutoCommit();
      if (!autoCommit) {
        connection.setAutoCommit(true);
      }
      return new Session(connection, autoCommit);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static String advice(SQLException e) {
    return UNDEFINED_COLUMN.equals(e.getSQLState())
        ? " If the table is the application's own, let Sterna's have another name:"
            + " withRevisionTable(…) on the migrator."
        : "";
  }

  private static boolean isStarting(SQLException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException
          || cause instanceof SQLException sql
              && sql.getSQLState() != null
              && STARTING.contains(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  /** Without the cause if its words hold a password, as those about an address can. */
  private static MigrationException unreachable(Settings settings, SQLException e) {
    StringBuilder said = new StringBuilder();
    boolean secret = false;
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String words = String.valueOf(cause.getMessage());
      secret |= Secrets.areIn(words);
      if (cause == e) {
        said.append(words.replaceFirst("\\.$", ""));
      } else if (cause instanceof UnknownHostException) {
        said.append(", there is no host ").append(words);
      }
    }
    String message =
        "the database cannot be reached: "
            + Secrets.hidden(said.toString())
            + ". Nothing was done. Check its address and name, the user and the password, and that"
            + " it is up; a database that is starting is waited for, at most "
            + settings.databaseWait().toSeconds()
            + " seconds.";
    return secret
        ? new MigrationException.Unreachable(message)
        : new MigrationException.Unreachable(message, e);
  }
}
