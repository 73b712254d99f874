package dev.sterna.execute;

import dev.sterna.execute.table.RevisionLock;
import dev.sterna.report.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The lock of a runner while a step of its own runs outside a transaction. On a connection to the
 * server the session holds it, which ends with the connection. Through a pooler a second connection
 * holds it by a transaction, which the pooler leaves to one process of the server; that transaction
 * has no snapshot, so {@code CREATE INDEX CONCURRENTLY} does not wait for it.
 */
sealed interface StepLock {

  /**
   * Tries to take the lock.
   *
   * @param isPooled whether a pooler stands before the server
   * @return empty if another runner has it
   */
  static Optional<StepLock> tryTake(
      RevisionLock lock, Connection connection, Optional<DataSource> more, boolean isPooled)
      throws SQLException {
    if (isPooled) {
      return OfTransaction.tryTake(lock, more.orElseThrow(StepLock::noSecond));
    }
    return lock.tryInSession(connection)
        ? Optional.of(new OfSession(lock, connection))
        : Optional.empty();
  }

  private static MigrationException noSecond() {
    return new MigrationException(
        "a step outside a transaction needs a second connection here, because the given one goes"
            + " through a pooler.\n  What was done before stays. Give the migrator a data"
            + " source, or a direct connection to the server, and run again.");
  }

  /** Fails if the lock was lost while the step ran. */
  void requireHeld() throws SQLException;

  void release() throws SQLException;

  /** A lock of the session that does the work, so that it cannot be lost before that. */
  record OfSession(RevisionLock lock, Connection connection) implements StepLock {

    @Override
    public void requireHeld() {}

    @Override
    public void release() throws SQLException {
      lock.releaseFromSession(connection);
    }
  }

  /** A lock of a transaction of another connection. */
  record OfTransaction(Connection connection) implements StepLock {

    private static final List<String> BEGINNING =
        List.of(
            "begin isolation level read committed",
            "set local idle_in_transaction_session_timeout = 0");

    static Optional<StepLock> tryTake(RevisionLock lock, DataSource more) throws SQLException {
      OfTransaction held = new OfTransaction(second(more));
      try {
        held.connection.setAutoCommit(true);
        for (String sql : BEGINNING) {
          held.execute(sql);
        }
        held.execute(lock.tryInTransaction());
        return Optional.of(held);
      } catch (SQLException e) {
        held.release();
        if (RevisionLock.TAKEN.equals(e.getSQLState())) {
          return Optional.empty();
        }
        throw e;
      }
    }

    private static Connection second(DataSource more) {
      try {
        return more.getConnection();
      } catch (SQLException e) {
        throw new MigrationException(
            ("a step outside a transaction needs a second connection here, because the first one"
                    + " goes through a pooler, but it cannot be opened: %s\n  What was done"
                    + " before stays. Allow the pool a second connection, or give the migrator a"
                    + " direct connection to the server, and run again.")
                .formatted(ServerError.of(e)),
            e);
      }
    }

    @Override
    public void requireHeld() throws SQLException {
      execute("select 1");
    }

    @Override
    public void release() throws SQLException {
      try (connection) {
        execute("rollback");
      }
    }

    private void execute(String sql) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }
  }
}
