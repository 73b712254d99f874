package dev.sterna.execute;

import dev.sterna.schema.Literal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Which of the revisions that went to the server together this session has committed. Their rows do
 * not tell, for another runner may have applied the rest by the time they are read. So each says it
 * in a setting of the session, which a rollback takes back with all else (manual, SET, "Notes").
 *
 * @param flight what tells this flight from every other one that the session may have had
 */
record Committed(String flight) {

  /** What is said in the transaction of the last revision, when nobody needs to know any more. */
  static final String NOTHING = "";

  private static final String SETTING = "'sterna.committed'";

  /** For a flight that begins now. */
  static Committed ofFlight() {
    return new Committed(Long.toHexString(System.nanoTime()));
  }

  /** Says it of a revision, as a statement of PL/pgSQL in its transaction. */
  String saying(String id) {
    return "perform " + setting(Literal.of(said(id))) + ";";
  }

  /** Says what a statement of a query is executed with. */
  String saying() {
    return setting("$1");
  }

  /** What is said of a revision. */
  String said(String id) {
    return flight + " " + id;
  }

  private static String setting(String value) {
    return "pg_catalog.set_config(" + SETTING + ", " + value + ", false)";
  }

  /** The last one, if one is known, and forgets it. */
  Optional<String> last(Connection connection) {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select pg_catalog.current_setting("
                    + SETTING
                    + ", true), pg_catalog.set_config("
                    + SETTING
                    + ", '', false)")) {
      row.next();
      return Optional.ofNullable(row.getString(1))
          .filter(said -> said.startsWith(flight + " "))
          .map(said -> said.substring(flight.length() + 1));
    } catch (SQLException unknown) {
      return Optional.empty();
    }
  }
}
