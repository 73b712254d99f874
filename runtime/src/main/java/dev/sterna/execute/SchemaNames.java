package dev.sterna.execute;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The names of a database's schemas, but those of the server itself. */
public final class SchemaNames {

  private SchemaNames() {}

  /**
   * Those that are like a pattern, sorted.
   *
   * @param pattern as of SQL's {@code LIKE}, such as {@code tenant\_%}
   */
  public static List<String> like(Connection connection, String pattern) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select nspname from pg_catalog.pg_namespace"
                + " where nspname operator(pg_catalog.~~) ?::pg_catalog.text"
                + " and nspname operator(pg_catalog.!~) '^pg_'"
                + " and nspname operator(pg_catalog.<>) 'information_schema'"
                + " order by nspname collate pg_catalog.\"C\"")) {
      statement.setString(1, pattern);
      List<String> names = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          names.add(row.getString(1));
        }
      }
      return names;
    }
  }
}
