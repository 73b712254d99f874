package dev.sterna.execute;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A new, empty database. */
final class TestDatabase {

  private final String name = TestServer.createDatabase();

  String name() {
    return name;
  }

  DataSource dataSource() {
    return TestServer.database(name);
  }

  void execute(String... statements) {
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
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
