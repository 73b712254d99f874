package dev.sterna.cli;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Connections of one driver to one address. */
final class DriverDataSource implements DataSource {

  private final Driver driver;
  private final String address;
  private final Optional<String> user;
  private final Optional<String> password;

  DriverDataSource(
      Driver driver, String address, Optional<String> user, Optional<String> password) {
    this.driver = driver;
    this.address = address;
    this.user = user;
    this.password = password;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return connection(user, password);
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return connection(Optional.of(user), Optional.of(password));
  }

  private Connection connection(Optional<String> user, Optional<String> password)
      throws SQLException {
    Properties properties = new Properties();
    user.ifPresent(value -> properties.setProperty("user", value));
    password.ifPresent(value -> properties.setProperty("password", value));
    return driver.connect(address, properties);
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("this data source wraps none");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
