package dev.sterna.benchmark.start;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** The floor at head: asks for what is applied, and reads it. */
final class SelectStart implements Start {

  @Override
  public void run(DataSource database, Inputs inputs) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select id, checksum from sterna_revision")) {
      Map<String, String> checksums = new HashMap<>();
      while (row.next()) {
        checksums.put(row.getString(1), row.getString(2));
      }
      if (checksums.size() != inputs.migrations()) {
        throw new IllegalStateException(checksums.size() + " revisions are applied");
      }
    }
  }
}
