package dev.sterna.operation;

import dev.sterna.dialect.PostgreSqlDialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A schema that is there for one transaction, and what is done in it. */
final class DefaultSchema {

  static final String NAME = "The default";

  private static final PostgreSqlDialect DIALECT = new PostgreSqlDialect(NAME);

  private DefaultSchema() {}

  static void begin(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    execute(connection, "create schema \"The default\"");
    execute(connection, "set local search_path to \"The default\"");
  }

  static void run(Connection connection, List<Operation> operations) throws SQLException {
    for (Operation operation : operations) {
      for (String sql : DIALECT.statements(operation)) {
        execute(connection, sql);
      }
    }
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(e.getMessage() + " in " + sql, e.getSQLState(), e);
    }
  }

  static String only(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
