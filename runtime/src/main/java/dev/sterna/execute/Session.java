package dev.sterna.execute;

import dev.sterna.dialect.ServerVersion;
import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.report.MigrationException;
import dev.sterna.report.Thrown;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A connection for a run, in autocommit mode: every transaction of a run says its own {@code
 * begin}. Closing hands it back in the mode in which it came.
 */
final class Session implements AutoCloseable {

  /** A column is missing; it is no table that can be read; it has other types. */
  private static final Set<String> OTHER_SHAPE = Set.of("42703", "42809", "42804", "42883");

  private final Connection connection;
  private final int version;
  private final boolean autoCommit;

  private Session(Connection connection, int version, boolean autoCommit) {
    this.connection = connection;
    this.version = version;
    this.autoCommit = autoCommit;
  }

  /**
   * Opens a connection, and waits while the database is starting.
   *
   * @throws MigrationException.Unreachable if it cannot be reached in time
   * @throws MigrationException.Denied if it does not let the user in
   */
  static Session open(Settings settings) {
    try {
      return of(connection(settings));
    } catch (SQLException e) {
      return openLater(settings, e);
    }
  }

  private static Session openLater(Settings settings, SQLException first) {
    Patience patience =
        new Patience(settings.waits().database(), new Announcer(settings.listener(), List::of));
    SQLException last = first;
    while (true) {
      ConnectionProblem problem = ConnectionProblem.of(last);
      if (!problem.isPassing() || !patience.pause(problem.describe(last))) {
        throw problem.failure(last, settings.waits().database());
      }
      try {
        return of(connection(settings));
      } catch (SQLException e) {
        last = e;
      }
    }
  }

  /** A pool wraps what the driver throws, and gives it a name of its own. */
  private static Connection connection(Settings settings) throws SQLException {
    Connection connection;
    try {
      connection = settings.dataSource().getConnection();
    } catch (RuntimeException e) {
      throw unwrapped(e);
    }
    if (connection == null) {
      throw new MigrationException("the data source gives no connection.");
    }
    return connection;
  }

  private static SQLException unwrapped(RuntimeException e) {
    Thrown thrown = new Thrown(e);
    return thrown
        .cause(SQLException.class)
        .orElseThrow(
            () ->
                new MigrationException(
                    "the data source fails: %s. Nothing was done.".formatted(thrown.words()), e));
  }

  /** The major version of the server. */
  int version() {
    return version;
  }

  Connection connection() {
    return connection;
  }

  /** Reads the revision table, no more of it than a database in good order needs. */
  DatabaseState readSettled(RevisionTable table, RevisionCode revisions) {
    try {
      Optional<DatabaseState> settled =
          DatabaseState.readSettled(connection, table, revisions.byId());
      return settled.isPresent() ? settled.get() : read(table);
    } catch (SQLException e) {
      throw unreadable(table, e);
    }
  }

  /** Reads the revision table. */
  DatabaseState read(RevisionTable table) {
    try {
      return DatabaseState.read(connection, table);
    } catch (SQLException e) {
      throw unreadable(table, e);
    } catch (RuntimeException e) {
      throw new MigrationException(
          ("the revision table %s has a row that this version of Sterna does not "
                  + "understand: %s. Nothing was done. Use the version that wrote it, or a "
                  + "later one.")
              .formatted(table.sql(), Excerpt.of(String.valueOf(e.getMessage()))),
          e);
    }
  }

  private MigrationException unreadable(RevisionTable table, SQLException e) {
    String state = String.valueOf(e.getSQLState());
    String message =
        "the revision table %s cannot be read: %s\n  Nothing was done. "
            .formatted(table.sql(), ServerError.of(e));
    if (Permission.isMissing(state)) {
      return new MigrationException.Denied(
          message + Permission.advice(state, Place.of(connection)), e);
    }
    return new MigrationException(
        message
            + (OTHER_SHAPE.contains(state)
                ? "If it is the application's own, let Sterna's have another name:"
                    + " withRevisionTable(…) on the migrator."
                : "See to what it says, and run again."),
        e);
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
      int version = requirePostgreSql(connection.getMetaData());
      boolean autoCommit = connection.getAutoCommit();
      if (!autoCommit) {
        connection.setAutoCommit(true);
      }
      return new Session(connection, version, autoCommit);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** The driver knows the version from the start of the connection, so that nothing is asked. */
  private static int requirePostgreSql(DatabaseMetaData database) throws SQLException {
    String product = database.getDatabaseProductName();
    if (!product.equals("PostgreSQL")
        || database.getDatabaseMajorVersion() < ServerVersion.OLDEST) {
      throw new MigrationException(
          "the database is %s %s; Sterna works with PostgreSQL %s or newer.\n  Nothing was done. Use a server of that version, or correct the address."
              .formatted(product, database.getDatabaseProductVersion(), ServerVersion.OLDEST));
    }
    return database.getDatabaseMajorVersion();
  }
}
