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

  private static final String SETTING = "'sterna.committed'";

  /** For a flight that begins now. */
  static Committed ofFlight() {
    return new Committed(Long.toHexString(System.nanoTime()));
  }

  /** Says it of a revision, as a statement of PL/pgSQL in its transaction. */
  String saying(String id) {
    return setting(flight + " " + id);
  }

  /** Says nothing any more, in the transaction of the last revision. */
  String forgetting() {
    return setting("");
  }

  private static String setting(String value) {
    return "perform pg_catalog.set_config(" + SETTING + ", " + Literal.of(value) + ", false);";
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
