package dev.sterna.adopt;

import java.util.List;

/** A tool that migrated a database before, and the tables in which it keeps its own affairs. */
public enum FormerTool {
  FLYWAY(
      "Flyway",
      List.of("flyway_schema_history", "schema_version"),
      List.of("flyway_schema_history", "schema_version")),
  LIQUIBASE(
      "Liquibase",
      List.of("databasechangelog"),
      List.of("databasechangelog", "databasechangeloglock"));

  private final String title;
  private final List<String> historyTables;
  private final List<String> tables;

  FormerTool(String title, List<String> historyTables, List<String> tables) {
    this.title = title;
    this.historyTables = historyTables;
    this.tables = tables;
  }

  /** What its users call it. */
  public String title() {
    return title;
  }

  /** What its versions call the table of what they have run. */
  List<String> historyTables() {
    return historyTables;
  }

  /** The names of its tables. */
  public List<String> tables() {
    return tables;
  }
}
