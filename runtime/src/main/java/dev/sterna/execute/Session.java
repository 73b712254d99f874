package dev.sterna.execute;

import dev.sterna.dialect.ServerVersion;
import dev.sterna.execute.flight.Frame;
import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.execute.table.SettledRows;
import dev.sterna.report.MigrationException;
import dev.sterna.report.Thrown;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A connection for a run. Closing hands it back in the mode in which it came. */
final class Session implements AutoCloseable {

  private final Settings settings;
  private final Connection connection;
  private final int version;
  private final boolean autoCommit;
  private final Frame frame;

  private Session(
      Settings settings, Connection connection, int version, boolean autoCommit, Frame frame) {
    this.settings = settings;
    this.connection = connection;
    this.version = version;
    this.autoCommit = autoCommit;
    this.frame = frame;
  }

  /**
   * Opens a connection, and waits while the database is starting.
   *
   * @throws MigrationException.Unreachable if it cannot be reached in time
   * @throws MigrationException.Denied if it does not let the user in
   */
  static Session open(Settings settings) {
    try {
      return of(settings, connection(settings));
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
        return of(settings, connection(settings));
      } catch (SQLException e) {
        last = e;
      }
    }
  }

  /** A pool wraps what the driver throws, and gives it a name of its own. */
  private static Connection connection(Settings settings) throws SQLException {
    Connection connection;
    try {
      connection = settings.connections().take();
    } catch (RuntimeException e) {
      throw unwrapped(e);
    }
    if (connection == null) {
      throw new MigrationException(
          "the data source returned null instead of a connection. Nothing was done. Correct the"
              + " data source.");
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
                    ("the data source failed: %s. Nothing was done. Correct the data source and"
                            + " run again.")
                        .formatted(thrown.words()),
                    e));
  }

  /** The major version of the server. */
  int version() {
    return version;
  }

  Connection connection() {
    return connection;
  }

  /** Who asks which database, in the words of a message. */
  String place() {
    return Place.of(connection, settings.role());
  }

  /** What holds the statements of a flight together on this connection. */
  Frame frame() {
    return frame;
  }

  /** Whether nothing commits before all is done; in a caller's transaction nothing may. */
  boolean isOneTransaction() {
    return settings.policy().extent() == Policy.Extent.RUN || frame == Frame.SAVEPOINT;
  }

  /**
   * Reads the revision table, no more of it than a run to the heads needs: nothing if the database
   * is there, and as a whole only if a row is of no revision of this program as it is.
   */
  Optional<DatabaseState> readUnlessAtHead(RevisionTable table) {
    try {
      SettledRows rows = settled(table);
      if (rows.isAtHead()) {
        return Optional.empty();
      }
      Optional<DatabaseState> state = rows.state(settings.revisions().revisions());
      return state.isPresent() ? state : Optional.of(read(table));
    } catch (SQLException e) {
      return Optional.of(absentOrOlder(table, e));
    }
  }

  private DatabaseState absentOrOlder(RevisionTable table, SQLException because) {
    try {
      return DatabaseState.absent(because);
    } catch (SQLException e) {
      return readOlder(table, e);
    }
  }

  private SettledRows settled(RevisionTable table) throws SQLException {
    String question = table.queries().settledUnless(settings.revisions().headState().digest());
    try (Statement statement = connection.createStatement()) {
      return SettledRows.read(statement, framed(question));
    } catch (SQLException e) {
      leave(e);
      throw e;
    }
  }

  /** The question in one trip, also as a role or within the transaction of a caller. */
  private String framed(String question) {
    if (isPlain()) {
      return question;
    }
    List<String> statements = new ArrayList<>(entering());
    statements.add(question);
    statements.add(frame.wayOut());
    return String.join("; ", statements);
  }

  private List<String> entering() {
    List<String> statements = new ArrayList<>();
    statements.add(frame.beginning());
    statements.addAll(PinnedSettings.of(settings).taking());
    return statements;
  }

  /**
   * Asks as the role of the run, and leaves no trace: neither a role, nor a transaction of a caller
   * that an error has spoiled.
   */
  <T> T framed(Question<T> question) throws SQLException {
    if (isPlain()) {
      return question.ask(connection);
    }
    T answer;
    try {
      execute(String.join("; ", entering()));
      answer = question.ask(connection);
    } catch (SQLException | RuntimeException e) {
      leave(e);
      throw e;
    }
    execute(frame.wayOut());
    return answer;
  }

  /** Asks what is no business of a run, as its role. */
  <T> T asked(Question<T> question) throws SQLException {
    if (settings.role().isEmpty()) {
      return question.ask(connection);
    }
    connection.setAutoCommit(false);
    try {
      for (String sql : PinnedSettings.of(settings).taking()) {
        execute(sql);
      }
      return question.ask(connection);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private void leave(Exception because) {
    try {
      if (!isPlain()) {
        execute(frame.wayOut());
      }
    } catch (SQLException e) {
      because.addSuppressed(e);
    }
  }

  private boolean isPlain() {
    return frame == Frame.TRANSACTION && settings.role().isEmpty();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Reads the revision table. */
  DatabaseState read(RevisionTable table) {
    try {
      return read(table, table.queries().all());
    } catch (SQLException e) {
      return absentOrOlder(table, e);
    }
  }

  /** Reads a table of an older Sterna, if that is why it could not be read. */
  private DatabaseState readOlder(RevisionTable table, SQLException because) {
    if (!DatabaseState.isOfOlderTable(because)) {
      throw new Unreadable(table, place()).because(because);
    }
    try {
      return read(table, table.layout().select()).ofOlderTable();
    } catch (SQLException e) {
      throw new Unreadable(table, place()).because(e);
    }
  }

  private DatabaseState read(RevisionTable table, String question) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return DatabaseState.read(statement, framed(question));
    } catch (SQLException e) {
      leave(e);
      throw e;
    } catch (RuntimeException e) {
      throw new Unreadable(table, place()).because(e);
    }
  }

  @Override
  public void close() {
    try {
      settings.connections().giveBack(connection, autoCommit);
    } catch (SQLException e) {
      System.getLogger("dev.sterna")
          .log(System.Logger.Level.WARNING, "the connection could not be returned", e);
    }
  }

  private static Session of(Settings settings, Connection connection) throws SQLException {
    ConnectionSource source = settings.connections();
    boolean autoCommit = true;
    try {
      int version = requirePostgreSql(connection.getMetaData());
      autoCommit = connection.getAutoCommit();
      return new Session(settings, connection, version, autoCommit, source.frame(connection));
    } catch (SQLException | RuntimeException e) {
      source.giveBack(connection, autoCommit);
      throw e;
    }
  }

  /** The driver knows the version from the start of the connection, so that nothing is asked. */
  private static int requirePostgreSql(DatabaseMetaData database) throws SQLException {
    String product = database.getDatabaseProductName();
    if (!product.equals("PostgreSQL")
        || database.getDatabaseMajorVersion() < ServerVersion.OLDEST) {
      throw new MigrationException(
          ("the server is %s %s, but Sterna needs PostgreSQL %s or newer.\n  Nothing was done."
                  + " Use a newer server, or correct the address.")
              .formatted(product, database.getDatabaseProductVersion(), ServerVersion.OLDEST));
    }
    return database.getDatabaseMajorVersion();
  }
}
