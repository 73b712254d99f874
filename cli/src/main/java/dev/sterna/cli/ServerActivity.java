package dev.sterna.cli;

import dev.sterna.migration.RevisionSet;
import dev.sterna.schema.Identifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * What the server is at for a run, asked by a connection of its own: a run sends a revision as a
 * whole, and only the server knows at which statement it is. Each is marked by a comment (manual,
 * 27.2.3 {@code pg_stat_activity}).
 */
final class ServerActivity implements AutoCloseable {

  /**
   * How far a revision is.
   *
   * @param statement such as {@code 17/230}, while one runs
   * @param rows of a step in chunks, the rows that are done
   */
  record Point(Optional<String> statement, OptionalLong rows) {

    static final Point UNKNOWN = new Point(Optional.empty(), OptionalLong.empty());
  }

  private static final String STATEMENT =
      "select query from pg_catalog.pg_stat_activity where datname = current_database()"
          + " and state = 'active' and pid <> pg_backend_pid() and starts_with(query, ?)"
          + " order by query_start desc limit 1";

  private final DataSource database;
  private final String rows;
  private Optional<Connection> connection = Optional.empty();

  ServerActivity(DataSource database, RevisionSet revisions) {
    this.database = database;
    this.rows =
        "select (progress->>'rows')::bigint from "
            + Identifier.sql(revisions.defaultSchema())
            + "."
            + Identifier.sql(revisions.revisionTable())
            + " where id = ?";
  }

  /** How far the work is; unknown where the server does not tell. */
  Point at(RunningWork work) {
    try {
      return new Point(
          statement(work.id()), work.isSeenByOthers() ? rows(work.id()) : OptionalLong.empty());
    } catch (SQLException silent) {
      return Point.UNKNOWN;
    }
  }

  private Connection connection() throws SQLException {
    if (connection.isEmpty()) {
      connection = Optional.of(database.getConnection());
    }
    return connection.get();
  }

  private Optional<String> statement(String id) throws SQLException {
    String mark = "/* " + id + " ";
    try (PreparedStatement query = connection().prepareStatement(STATEMENT)) {
      query.setString(1, mark);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? number(mark, row.getString(1)) : Optional.empty();
      }
    }
  }

  private static Optional<String> number(String mark, String query) {
    Matcher marked = Pattern.compile(Pattern.quote(mark) + "(\\d+/\\d+) \\*/").matcher(query);
    return marked.lookingAt() ? Optional.of(marked.group(1)) : Optional.empty();
  }

  private OptionalLong rows(String id) throws SQLException {
    try (PreparedStatement query = connection().prepareStatement(rows)) {
      query.setString(1, id);
      try (ResultSet row = query.executeQuery()) {
        boolean isKnown = row.next() && row.getString(1) != null;
        return isKnown ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
      }
    }
  }

  @Override
  public void close() {
    try {
      if (connection.isPresent()) {
        connection.get().close();
      }
    } catch (SQLException gone) {
      connection = Optional.empty();
    }
  }
}
