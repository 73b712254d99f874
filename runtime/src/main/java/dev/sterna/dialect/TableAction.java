package dev.sterna.dialect;

/**
 * A part of what a table change takes.
 *
 * @param phase when PostgreSQL does it
 * @param column the column that it is about, or empty
 * @param numbering whether it changes the identity of the column
 * @param sql an action of {@code ALTER TABLE}, or a statement of its own if the phase is one
 */
record TableAction(Phase phase, String column, boolean numbering, String sql) {

  static TableAction of(Phase phase, String sql) {
    return new TableAction(phase, "", false, sql);
  }

  /**
   * Whether PostgreSQL refuses both in one statement: it changes the type of a column only once,
   * and judges its identity by the type that it has when the statement begins.
   */
  boolean clashes(TableAction other) {
    return column.equals(other.column)
        && (phase == Phase.TYPE && (other.phase == Phase.TYPE || other.numbering)
            || numbering && other.phase == Phase.TYPE);
  }
}
