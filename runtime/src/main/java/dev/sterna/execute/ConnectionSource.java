package dev.sterna.execute;

import dev.sterna.execute.flight.Frame;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Where a run has its connections from. */
public sealed interface ConnectionSource {

  /** A connection for a run. */
  Connection take() throws SQLException;

  /** Makes a connection ready for a run, and says what holds the statements of the run together. */
  Frame frame(Connection connection) throws SQLException;

  /**
   * Gives a connection back.
   *
   * @param autoCommit the mode in which it came
   */
  void giveBack(Connection connection, boolean autoCommit) throws SQLException;

  /** Where more connections are to be had. */
  Optional<DataSource> more();

  /** Connections of the run's own: every transaction of it says its own {@code begin}. */
  record Pool(DataSource dataSource) implements ConnectionSource {

    @Override
    public Connection take() throws SQLException {
      return dataSource.getConnection();
    }

    @Override
    public Frame frame(Connection connection) throws SQLException {
      if (!connection.getAutoCommit()) {
        connection.setAutoCommit(true);
      }
      return Frame.TRANSACTION;
    }

    @Override
    public void giveBack(Connection connection, boolean autoCommit) throws SQLException {
      try (connection) {
        if (!autoCommit && !connection.isClosed()) {
          connection.setAutoCommit(false);
        }
      }
    }

    @Override
    public Optional<DataSource> more() {
      return Optional.of(dataSource);
    }
  }

  /**
   * The connection of whoever calls, who closes it. Out of autocommit mode it is within a
   * transaction, which is for the caller to commit.
   */
  record Borrowed(Connection connection) implements ConnectionSource {

    @Override
    public Connection take() {
      return connection;
    }

    @Override
    public Frame frame(Connection taken) throws SQLException {
      return Frame.of(taken);
    }

    @Override
    public void giveBack(Connection taken, boolean autoCommit) {}

    @Override
    public Optional<DataSource> more() {
      return Optional.empty();
    }
  }

  /** No connection at all: what is done goes into a script. */
  record None() implements ConnectionSource {

    @Override
    public Connection take() throws SQLException {
      throw new SQLException("a script has no database");
    }

    @Override
    public Frame frame(Connection connection) {
      return Frame.TRANSACTION;
    }

    @Override
    public void giveBack(Connection connection, boolean autoCommit) {}

    @Override
    public Optional<DataSource> more() {
      return Optional.empty();
    }
  }
}
