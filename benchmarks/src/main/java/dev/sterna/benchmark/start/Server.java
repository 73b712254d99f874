package dev.sterna.benchmark.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server with its own defaults: a commit waits for the disk.
 *
 * @param postgres the server
 */
record Server(EmbeddedPostgres postgres) implements AutoCloseable {

  static Server start() throws IOException {
    return new Server(
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("max_connections", "300")
            .start());
  }

  int port() {
    return postgres.getPort();
  }

  /** An empty database; one of this name is dropped. */
  String create(String name) throws SQLException {
    String database = name.toLowerCase(Locale.ROOT);
    drop(database);
    execute("create database " + database);
    return database;
  }

  void drop(String database) throws SQLException {
    execute("drop database if exists " + database + " with (force)");
  }

  /** As a connection over this port reaches it. */
  static String url(int port, String database) {
    return "jdbc:postgresql://localhost:" + port + "/" + database + "?user=postgres";
  }

  static DataSource dataSource(String url) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(url);
    return dataSource;
  }

  /** How many tables are there with their index and their foreign key. */
  int tables(String database) throws SQLException {
    String sql =
        "select count(distinct t.relname) from pg_class t join pg_class i on i.relname = t.relname"
            + " || '_name_idx' join pg_constraint f on f.conrelid = t.oid and f.contype = 'f'"
            + " where t.relname ~ '^t[0-9]{4}$'";
    try (Connection connection = dataSource(url(port(), database)).getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }

  /**
   * Holds a database against what the migrations make.
   *
   * @throws IllegalStateException if a table, its index or its foreign key is missing
   */
  void requireTables(String database, int migrations) throws SQLException {
    int tables = tables(database);
    if (tables != migrations) {
      throw new IllegalStateException(database + " has " + tables + " tables");
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
