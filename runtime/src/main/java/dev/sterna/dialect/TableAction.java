package dev.sterna.dialect;

/**
 * A part of what a table change takes.
 *
 * @param phase when PostgreSQL does it
 * @param column the column that it is about, or empty
 * @param sql an action of {@code ALTER TABLE}, or a statement of its own if the phase is one
 */
record TableAction(Phase phase, String column, String sql) {

  static TableAction of(Phase phase, String sql) {
    return new TableAction(phase, "", sql);
  }

  /** PostgreSQL changes the type of a column only once in a statement. */
  boolean repeats(TableAction other) {
    return phase == Phase.TYPE && other.phase == Phase.TYPE && column.equals(other.column);
  }
}
