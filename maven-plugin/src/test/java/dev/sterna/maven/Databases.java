package dev.sterna.maven;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Empty databases on one PostgreSQL, which asks its user {@link #USER} for a password. */
final class Databases {

  static final String USER = "keeper";
  private static final String PASSWORD = "Fresnel";

  private static final EmbeddedPostgres SERVER = start();
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Databases() {}

  /** The address of an empty database that belongs to the user. */
  static String empty() throws SQLException {
    String name = "test" + COUNT.incrementAndGet();
    try (Connection connection = SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name + " owner " + USER);
    }
    return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name;
  }

  /** The variables of somebody who uses the database at this address. */
  static Map<String, String> variables(String url) {
    return Map.of("STERNA_URL", url, "STERNA_USER", USER, "STERNA_PASSWORD", PASSWORD);
  }

  /** The tables of the database at this address, by name. */
  static List<String> tables(String url) throws SQLException {
    String name = url.substring(url.lastIndexOf('/') + 1);
    try (Connection connection = SERVER.getDatabase("postgres", name).getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select tablename from pg_tables where schemaname = 'public' order by 1")) {
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }

  private static EmbeddedPostgres start() {
    try {
      Path rules = Path.of("target", "pg_hba.conf").toAbsolutePath();
      Files.writeString(
          rules,
          """
          host all %s all scram-sha-256
          host all all all trust
          """
              .formatted(USER));
      EmbeddedPostgres server =
          EmbeddedPostgres.builder().setServerConfig("hba_file", rules.toString()).start();
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create role " + USER + " login password '" + PASSWORD + "'");
      }
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
