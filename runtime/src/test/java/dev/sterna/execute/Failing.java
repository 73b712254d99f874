package dev.sterna.execute;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Fails a few times before it hands out its connection. */
record Failing(Deque<SQLException> failures, Connection connection) implements DataSource {

  @Override
  public Connection getConnection() throws SQLException {
    if (!failures.isEmpty()) {
      throw failures.pop();
    }
    return new OneConnection(connection).getConnection();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
