package dev.sterna.execute;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Whether a connection leads to one process of the server as long as it is open, or to a pooler
 * that gives each transaction another one. What belongs to a session (locks, settings) cannot be
 * had through such a pooler.
 */
final class ServerConnection {

  private ServerConnection() {}

  /**
   * Whether a pooler stands between. PostgreSQL tells a client at login the process that serves it
   * (manual, 55.7, BackendKeyData). A pooler does not know yet which one that will be, and tells
   * something else. A driver that keeps it to itself is taken to lead to the server.
   */
  static boolean isPooled(Connection connection) throws SQLException {
    Optional<Object> told = toldAtLogin(connection);
    return told.isPresent() && !told.get().equals(process(connection));
  }

  /** PostgreSQL's driver says it by a method that JDBC does not have. */
  private static Optional<Object> toldAtLogin(Connection connection) throws SQLException {
    Connection driver = connection.unwrap(Connection.class);
    try {
      return Optional.ofNullable(driver.getClass().getMethod("getBackendPID").invoke(driver));
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      return Optional.empty();
    }
  }

  private static Integer process(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_catalog.pg_backend_pid()")) {
      row.next();
      return row.getInt(1);
    }
  }
}
