package dev.sterna.execute;

import dev.sterna.Migrator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A new, empty database for each test, dropped after it. The server is one for all test classes,
 * and JUnit closes it after the last.
 */
final class TestDatabase implements BeforeEachCallback, AfterEachCallback {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private EmbeddedPostgres server;
  private String name;

  @Override
  public void beforeEach(ExtensionContext context) {
    server =
        context
            .getRoot()
            .getStore(Namespace.create(TestDatabase.class))
            .getOrComputeIfAbsent("server", key -> start(), EmbeddedPostgres.class);
    name = "test" + DATABASES.incrementAndGet();
    execute(server.getPostgresDatabase(), "create database " + name);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    execute(server.getPostgresDatabase(), "drop database " + name + " with (force)");
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder()
          .setServerConfig("fsync", "off")
          .setServerConfig("max_connections", "60")
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return name;
  }

  int port() {
    return server.getPort();
  }

  DataSource dataSource() {
    return server.getDatabase("postgres", name);
  }

  void execute(String... statements) {
    execute(dataSource(), statements);
  }

  private static void execute(DataSource dataSource, String... statements) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  Migrator migrator(TestRevisions revisions) {
    return Migrator.of(revisions, dataSource());
  }

  /** A connection of another application, whose transaction has read the table and stays open. */
  Connection reading(String table) throws SQLException {
    Connection other = dataSource().getConnection();
    try (Statement statement = other.createStatement()) {
      statement.execute("set application_name = 'the other'");
      statement.execute("begin");
      statement.execute("select from " + table);
    }
    return other;
  }

  /** Ends every other connection to this database. */
  void disconnectEveryone() {
    query(
        "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = current_database() and pid <> pg_backend_pid()");
  }

  /** The first column of each row. */
  List<String> query(String sql) {
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (row.next()) {
        values.add(row.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  String value(String sql) {
    return query(sql).get(0);
  }

  /** The tables of schema public, without the revision table. */
  List<String> tables() {
    return query(
        "select tablename from pg_tables where schemaname = 'public'"
            + " and tablename <> 'sterna_revision' order by 1");
  }

  /** The applied ids, the oldest first. */
  List<String> applied() {
    return query("select id from sterna_revision order by applied_at, id");
  }
}
