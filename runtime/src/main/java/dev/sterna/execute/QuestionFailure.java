package dev.sterna.execute;

import dev.sterna.report.MigrationException;
import java.sql.SQLException;

/** What is said of a question that the database did not answer. */
final class QuestionFailure {

  private QuestionFailure() {}

  /**
   * Of a batch the driver tells which statement it was, and then why.
   *
   * @param what what is said before the database's own words
   * @param place where the database is
   */
  static MigrationException of(String what, SQLException e, String place) {
    SQLException cause = e.getNextException() == null ? e : e.getNextException();
    String state = String.valueOf(cause.getSQLState());
    String text =
        "%s\n  PostgreSQL: %s\n  Nothing was changed. ".formatted(what, ServerError.of(cause));
    return Permission.isMissing(state)
        ? new MigrationException.Denied(text + Permission.advice(state, place), cause)
        : new MigrationException(text + "Fix the cause and run again.", cause);
  }
}
