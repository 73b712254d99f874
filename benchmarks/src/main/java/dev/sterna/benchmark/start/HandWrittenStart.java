package dev.sterna.benchmark.start;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/**
 * What one writes by hand: a table of what is applied, and for each file that is not in it a
 * transaction whose statements are sent together.
 */
final class HandWrittenStart implements Start {

  private static final String UNDEFINED_TABLE = "42P01";

  @Override
  public void run(DataSource database, Inputs inputs) throws SQLException, IOException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      Set<String> applied = applied(statement);
      connection.setAutoCommit(false);
      for (int number : inputs.numbers()) {
        String file = SqlFiles.versioned(number);
        if (!applied.contains(file)) {
          String sql = Files.readString(inputs.folder().resolve(SqlFiles.VERSIONED).resolve(file));
          statement.execute(sql + "insert into history values ('" + file + "', now())");
          connection.commit();
        }
      }
      connection.setAutoCommit(true);
    }
  }

  private static Set<String> applied(Statement statement) throws SQLException {
    Set<String> applied = new HashSet<>();
    try (ResultSet row = statement.executeQuery("select file from history")) {
      while (row.next()) {
        applied.add(row.getString(1));
      }
    } catch (SQLException e) {
      if (!UNDEFINED_TABLE.equals(e.getSQLState())) {
        throw e;
      }
      statement.execute("create table history (file text primary key, applied timestamptz)");
    }
    return applied;
  }
}
