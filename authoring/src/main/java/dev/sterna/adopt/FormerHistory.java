package dev.sterna.adopt;

import dev.sterna.schema.Identifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the history table of another tool says.
 *
 * @param last the newest of what it has run, as its users call it; empty if it has run nothing
 * @param applied what it has run: the version of a Flyway migration, {@code author:id} of a change
 *     set of Liquibase
 * @param obstacles why the database is not what the scripts make; nothing is to be stamped then
 * @param notes what it has that a baseline does not carry
 */
public record FormerHistory(
    String last, List<String> applied, List<String> obstacles, List<String> notes) {

  private static final String FLYWAY =
      """
      select version, description, type, script, success
      from %s order by installed_rank
      """;

  private static final String LIQUIBASE =
      """
      select author || ':' || id as name, filename, exectype, contexts, labels, tag
      from %s order by orderexecuted
      """;

  public FormerHistory {
    applied = List.copyOf(applied);
    obstacles = List.copyOf(obstacles);
    notes = List.copyOf(notes);
  }

  /**
   * Reads the table of a tool.
   *
   * @param schema where it lies
   * @param table its name, if it is not one of the usual ones
   * @return empty if there is no such table
   */
  public static Optional<FormerHistory> read(
      Connection connection, FormerTool tool, String schema, Optional<String> table)
      throws SQLException {
    Optional<String> found = table(connection, tool, schema, table);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String name = Identifier.sql(schema) + "." + Identifier.sql(found.get());
    return Optional.of(
        switch (tool) {
          case FLYWAY -> flyway(connection, name);
          case LIQUIBASE -> liquibase(connection, name, schema);
        });
  }

  private static Optional<String> table(
      Connection connection, FormerTool tool, String schema, Optional<String> table)
      throws SQLException {
    for (String name : table.map(List::of).orElse(tool.historyTables())) {
      if (exists(connection, schema, name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static boolean exists(Connection connection, String schema, String table)
      throws SQLException {
    String sql =
        "select from pg_catalog.pg_class c join pg_catalog.pg_namespace n"
            + " on n.oid = c.relnamespace where n.nspname = ? and c.relname = ?";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, schema);
      query.setString(2, table);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static FormerHistory flyway(Connection connection, String table) throws SQLException {
    List<String> applied = new ArrayList<>();
    List<String> obstacles = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(FLYWAY.formatted(table));
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        String version = rows.getString("version");
        String script = rows.getString("script");
        if (!rows.getBoolean("success")) {
          obstacles.add(script + " failed");
        } else if (version == null) {
          if (!"SCHEMA".equals(rows.getString("type"))) {
            notes.add(
                "repeatable migration " + script + ": from now on, write its changes as revisions");
          }
        } else {
          applied.add(version);
          if ("JDBC".equals(rows.getString("type"))) {
            notes.add("migration in Java " + script + ": what it made is in the baseline");
          }
        }
      }
    }
    return new FormerHistory(last(applied), applied, obstacles, notes);
  }

  private static String last(List<String> applied) {
    return applied.isEmpty() ? "" : applied.get(applied.size() - 1);
  }

  private static FormerHistory liquibase(Connection connection, String table, String schema)
      throws SQLException {
    List<String> applied = new ArrayList<>();
    List<String> obstacles = new ArrayList<>(locks(connection, schema));
    List<String> notes = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(LIQUIBASE.formatted(table));
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        String name = rows.getString("name");
        String outcome = rows.getString("exectype");
        applied.add(name);
        if ("FAILED".equals(outcome)) {
          obstacles.add("change set " + name + " of " + rows.getString("filename") + " failed");
        } else if ("SKIPPED".equals(outcome) || "MARK_RAN".equals(outcome)) {
          notes.add("change set " + name + ", which was marked as run and was not");
        }
        note(notes, "context", rows.getString("contexts"), name);
        note(notes, "label", rows.getString("labels"), name);
        note(notes, "tag", rows.getString("tag"), name);
      }
    }
    return new FormerHistory(last(applied), applied, obstacles, notes);
  }

  private static void note(List<String> notes, String what, String value, String changeSet) {
    if (value != null && !value.isEmpty()) {
      notes.add("%s %s of change set %s".formatted(what, value, changeSet));
    }
  }

  private static List<String> locks(Connection connection, String schema) throws SQLException {
    String table = "databasechangeloglock";
    if (!exists(connection, schema, table)) {
      return List.of();
    }
    String sql = "select lockedby from %s.%s where locked".formatted(Identifier.sql(schema), table);
    List<String> locks = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        locks.add("it is locked by " + rows.getString(1) + ", which is running or has crashed");
      }
    }
    return locks;
  }
}
