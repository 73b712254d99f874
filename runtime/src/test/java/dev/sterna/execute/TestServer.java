package dev.sterna.execute;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** One PostgreSQL server for all tests of the module, which ends with the Java process. */
final class TestServer {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private TestServer() {}

  /** Started by whoever asks first. */
  private static final class Holder {

    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("max_connections", "60")
            .setServerConfig("max_prepared_transactions", "2")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static int port() {
    return Holder.SERVER.getPort();
  }

  /** The name of a new, empty database. */
  static String createDatabase() {
    String name = "test" + DATABASES.incrementAndGet();
    try (Connection connection = Holder.SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return name;
  }

  static DataSource database(String name) {
    return Holder.SERVER.getDatabase("postgres", name);
  }
}
