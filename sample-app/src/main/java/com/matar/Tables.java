package com.matar;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What PostgreSQL itself says of Matar's tables. */
final class Tables {

  private static final String COLUMNS =
      """
      select c.relname as table_name,
             a.attname as column_name,
             format_type(a.atttypid, a.atttypmod)
               || case when a.attnotnull then ' not null' else '' end as column_type
      from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind = 'r'
        and c.relnamespace = 'public'::regnamespace
        and c.relname <> 'sterna_revision'
      order by c.relname, a.attnum
      """;

  private final DataSource database;

  Tables(DataSource database) {
    this.database = database;
  }

  /** Each table, and below it a line for each column. */
  List<String> lines() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet columns = statement.executeQuery(COLUMNS)) {
      List<String> lines = new ArrayList<>();
      String table = "";
      while (columns.next()) {
        if (!columns.getString("table_name").equals(table)) {
          table = columns.getString("table_name");
          lines.add(table);
        }
        lines.add(
            "    %-20s %s"
                .formatted(columns.getString("column_name"), columns.getString("column_type")));
      }
      return lines;
    } catch (SQLException e) {
      throw new IllegalStateException("the tables cannot be read", e);
    }
  }
}
