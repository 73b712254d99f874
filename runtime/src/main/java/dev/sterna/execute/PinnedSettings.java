package dev.sterna.execute;

import dev.sterna.dialect.Plpgsql;
import dev.sterna.execute.flight.FlightException;
import dev.sterna.report.MigrationException;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Literal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The session settings under which statements of revisions run, so that they mean the same on every
 * machine: names are those of the default schema, and times without a zone are UTC (the driver
 * would say the zone of the Java process). A policy that would hide rows is an error (manual, 5.8
 * "Row Security Policies").
 */
final class PinnedSettings {

  /** What a run changes. */
  private static final List<String> NAMES =
      List.of(
          "search_path", "lock_timeout", "statement_timeout", "timezone", "row_security", "role");

  private final String defaultSchema;
  private final String searchPath;
  private final Optional<String> role;
  private final Waits waits;

  PinnedSettings(String defaultSchema, Optional<String> role, Waits waits) {
    this.waits = waits;
    this.defaultSchema = defaultSchema;
    this.searchPath = Identifier.sql(defaultSchema) + ", pg_temp";
    this.role = role;
  }

  static PinnedSettings of(Settings settings) {
    return new PinnedSettings(settings.defaultSchema(), settings.role(), settings.waits());
  }

  /** Pins them for a transaction, the role first: what follows is done as that one. */
  List<String> inTransaction() {
    List<String> statements = new ArrayList<>(taking());
    values()
        .forEach((name, value) -> statements.add("set local " + name + " = " + text(name, value)));
    return statements;
  }

  /**
   * Pins them for a transaction by the statements of a block, so that all of them are one statement
   * of a flight. A policy that would hide rows from a statement is an error from there on.
   */
  String inBlock(Durability durability) {
    return "perform " + inQuery(durability) + ";";
  }

  /** The same as expressions of a query. */
  String inQuery(Durability durability) {
    Map<String, String> all = values();
    all.put("row_security", "off");
    if (durability == Durability.WITH_THE_NEXT) {
      all.put("synchronous_commit", "off");
    }
    List<String> calls = new ArrayList<>();
    all.forEach((name, value) -> calls.add(set(Literal.of(name), Literal.of(value), true)));
    return String.join(", ", calls);
  }

  private Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("search_path", searchPath);
    values.put("lock_timeout", words(waits.lockTimeout()));
    waits.statementTimeout().ifPresent(time -> values.put("statement_timeout", words(time)));
    values.put("timezone", "UTC");
    return values;
  }

  /** A path is a list of names, what others are is a text. */
  private static String text(String name, String value) {
    return name.equals("search_path") ? value : Literal.of(value);
  }

  private static String words(Duration time) {
    long millis = time.toMillis();
    return millis % 1000 == 0 ? millis / 1000 + "s" : millis + "ms";
  }

  private static String set(String name, String value, boolean local) {
    return "pg_catalog.set_config(" + name + ", " + value + ", " + local + ")";
  }

  /** Takes the role for a transaction, if there is one. What is created is its own. */
  List<String> taking() {
    return role.map(name -> List.of("set local role " + Identifier.sql(name))).orElse(List.of());
  }

  /** Keeps what the transaction of a caller has, to be brought back in the same transaction. */
  static String kept() {
    return Plpgsql.block("begin " + each("'sterna.' || name_", "name_") + " end;");
  }

  /** Brings back what was {@link #kept}. */
  static String broughtBack() {
    return Plpgsql.block("begin " + each("name_", "'sterna.' || name_") + " end;");
  }

  private static String each(String to, String from) {
    StringBuilder block = new StringBuilder();
    for (String name : NAMES) {
      block
          .append("perform pg_catalog.set_config(")
          .append(to.replace("name_", Literal.of(name)))
          .append(", pg_catalog.current_setting(")
          .append(from.replace("name_", Literal.of(name)))
          .append("), true); ");
    }
    return block.toString();
  }

  /** Pins them for the session of a script, which takes them back by {@link #resetting}. */
  List<String> inSession() {
    List<String> statements = new ArrayList<>();
    role.ifPresent(name -> statements.add("set role " + Identifier.sql(name)));
    statements.add("set search_path = " + searchPath);
    statements.add("set timezone = 'UTC'");
    return statements;
  }

  List<String> resetting() {
    List<String> statements = new ArrayList<>(List.of("reset search_path", "reset timezone"));
    role.ifPresent(name -> statements.add("reset role"));
    return statements;
  }

  /**
   * Pins them for the session while the work runs. Without a limit on waiting for locks, because
   * {@code CREATE INDEX CONCURRENTLY} waits by design for the transactions that were there before.
   */
  void during(Connection connection, SessionWork work)
      throws SQLException, FlightException, Conflict {
    Map<String, String> pinned = new LinkedHashMap<>();
    pinned.put("search_path", searchPath);
    pinned.put("lock_timeout", "0");
    pinned.put("statement_timeout", "0");
    pinned.put("row_security", "off");
    pinned.put("timezone", "UTC");
    role.ifPresent(name -> pinned.put("role", name));
    Map<String, String> before = read(connection, pinned);
    write(connection, pinned);
    work.thenAlways(() -> write(connection, before));
  }

  /**
   * Does the work where nothing can be pinned, because a pooler gives each statement another
   * session: the session has to have the default schema by itself.
   */
  void unpinned(Connection connection, SessionWork work)
      throws SQLException, FlightException, Conflict {
    String sql =
        "select coalesce(pg_catalog.current_schema()::text, ''),"
            + " pg_catalog.current_setting('search_path'), current_user";
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      if (!row.getString(1).equals(defaultSchema)) {
        throw new MigrationException(
            ("a step outside a transaction cannot run here: this connection goes through a"
                    + " pooler, whose sessions look up names in %s, not in schema %s.\n  What"
                    + " was done before stays. Connect directly to the server, or set"
                    + " search_path for the role (alter role ... set search_path), and run"
                    + " again.")
                .formatted(row.getString(2), defaultSchema));
      }
      String user = row.getString(3);
      if (role.filter(name -> !name.equals(user)).isPresent()) {
        throw new MigrationException(
            ("a step outside a transaction cannot run here: this connection goes through a"
                    + " pooler, whose sessions belong to %s, not to role %s.\n  What was done"
                    + " before stays. Connect directly to the server, or as that role, and run"
                    + " again.")
                .formatted(user, role.get()));
      }
    }
    work.run();
  }

  private static Map<String, String> read(Connection connection, Map<String, String> names)
      throws SQLException {
    Map<String, String> values = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement()) {
      for (String name : names.keySet()) {
        try (ResultSet row =
            statement.executeQuery("select pg_catalog.current_setting(" + Literal.of(name) + ")")) {
          row.next();
          values.put(name, row.getString(1));
        }
      }
    }
    return values;
  }

  private static void write(Connection connection, Map<String, String> values) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> setting : values.entrySet()) {
        statement.execute(
            "select pg_catalog.set_config("
                + Literal.of(setting.getKey())
                + ", "
                + Literal.of(setting.getValue())
                + ", false)");
      }
    }
  }
}
