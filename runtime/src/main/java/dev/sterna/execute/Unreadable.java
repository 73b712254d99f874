package dev.sterna.execute;

import dev.sterna.execute.table.RevisionTable;
import dev.sterna.report.MigrationException;
import java.sql.SQLException;
import java.util.Set;

/**
 * Says why the revision table could not be read.
 *
 * @param table the revision table
 * @param place who asked which database
 */
record Unreadable(RevisionTable table, String place) {

  /** A column is missing; it is no table that can be read; it has other types. */
  private static final Set<String> OTHER_SHAPE = Set.of("42703", "42809", "42804", "42883");

  /** The limit of a query is negative, which says that a policy is active. */
  private static final String HIDDEN_ROWS = "2201W";

  /** The server refuses. */
  MigrationException because(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    String message =
        "the revision table %s cannot be read: %s\n  Nothing was done. "
            .formatted(table.sql(), ServerError.of(e));
    if (state.equals(HIDDEN_ROWS)) {
      return new MigrationException.Denied(
          ("row-level security hides rows of the revision table %s from %s, so it is unknown"
                  + " which revisions are applied.\n  Nothing was done. Connect as the owner of the"
                  + " table, or drop the policies on it.")
              .formatted(table.sql(), place),
          e);
    }
    if (Permission.isMissing(state)) {
      return new MigrationException.Denied(message + Permission.advice(state, place), e);
    }
    return new MigrationException(
        message
            + (OTHER_SHAPE.contains(state)
                ? "If the table belongs to the application, choose another name for Sterna's:"
                    + " @Migrations(revisionTable), or withRevisionTable(…) on a migrator."
                : "Fix the cause and run again."),
        e);
  }

  /** A row says what this program cannot read. */
  MigrationException because(RuntimeException e) {
    return new MigrationException(
        ("the revision table %s has a row that this version of Sterna does not "
                + "understand: %s. Nothing was done. Use the version that wrote it, or a "
                + "later one.")
            .formatted(table.sql(), Excerpt.of(String.valueOf(e.getMessage()))),
        e);
  }
}
