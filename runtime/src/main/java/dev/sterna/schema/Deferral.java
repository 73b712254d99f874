package dev.sterna.schema;

/** When a constraint is checked: SET CONSTRAINTS in the PostgreSQL manual. */
public enum Deferral {
  NOT_DEFERRABLE(""),
  INITIALLY_IMMEDIATE("deferrable initially immediate"),
  INITIALLY_DEFERRED("deferrable initially deferred");

  private final String sql;

  Deferral(String sql) {
    this.sql = sql;
  }

  /** The clause, empty for the default. */
  public String sql() {
    return sql;
  }
}
