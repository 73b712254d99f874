package dev.sterna.execute.table;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An error of Sterna's own that a plain query raises. It has no {@code raise}, but a text that is
 * read as a number and is none is an error, which quotes it in every language.
 */
public final class Objection {

  /** The SQLSTATE of a text that is no value of a type (manual, appendix A). */
  private static final String INVALID_TEXT = "22P02";

  /** Up to the quotation mark behind it. */
  private static final Pattern SAID = Pattern.compile("\\b(ST\\d{3}): (.*\\w)");

  private Objection() {}

  /**
   * A number in SQL, or the error. The server computes what is constant before it asks for a
   * condition, so what is read is what the condition chooses (manual, 4.2.14 "Expression Evaluation
   * Rules"). A cast would be that of the database, which may have one of its own from text.
   *
   * @param condition what must hold, an SQL expression
   * @param words the SQLSTATE of the error, a colon, and what it says: an SQL expression
   */
  static String unless(String condition, String words) {
    return "pg_catalog.int4in(pg_catalog.textout(case when "
        + condition
        + " then '0' else "
        + words
        + " end))";
  }

  /** The error that the query meant, or the one that it is. */
  public static SQLException meant(SQLException e) {
    if (INVALID_TEXT.equals(e.getSQLState())) {
      Matcher said = SAID.matcher(String.valueOf(e.getMessage()));
      if (said.find()) {
        return new SQLException(said.group(2), said.group(1), e);
      }
    }
    return e;
  }
}
