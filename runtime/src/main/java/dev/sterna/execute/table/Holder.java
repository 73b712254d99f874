package dev.sterna.execute.table;

import dev.sterna.schema.Literal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;

/** Who has a lock, by {@code pg_locks}; every role may see as much of others. */
public final class Holder {

  /** The holders of all locks; conditions follow. */
  static final String SELECT =
      "select a.pid, a.application_name, a.usename, coalesce(pg_catalog.host(a.client_addr),"
          + " 'this machine'), pg_catalog.to_char(coalesce(a.xact_start, a.state_change) at time"
          + " zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') from pg_catalog.pg_locks l join"
          + " pg_catalog.pg_stat_activity a on a.pid operator(pg_catalog.=) l.pid";

  static final String IN_THIS_DATABASE =
      "l.database operator(pg_catalog.=) (select oid from pg_catalog.pg_database where datname"
          + " operator(pg_catalog.=) pg_catalog.current_database())";

  private Holder() {}

  /**
   * Who is the likeliest to be in the way of a statement that got no lock: someone who has one on a
   * relation that it names, strong ones and long transactions first. What blocked it may be gone by
   * now, and is not known otherwise.
   */
  public static Optional<String> ofRelationIn(Connection connection, String statement)
      throws SQLException {
    return first(
        connection,
        SELECT
            + " join pg_catalog.pg_class c on c.oid operator(pg_catalog.=) l.relation where"
            + " l.locktype operator(pg_catalog.=) 'relation' and l.granted and l.pid"
            + " operator(pg_catalog.<>) pg_catalog.pg_backend_pid() and "
            + IN_THIS_DATABASE
            + " and pg_catalog.lower(c.relname) operator(pg_catalog.=) any"
            + " (pg_catalog.regexp_split_to_array("
            + Literal.of(statement.toLowerCase(Locale.ROOT))
            + ", '[^[:alnum:]_$]+')) order by l.mode operator(pg_catalog.=) 'AccessShareLock',"
            + " a.xact_start, a.pid limit 1");
  }

  /**
   * The first that a query finds, in words: {@code process 4711 (application "shop", role app, from
   * 10.0.0.7, since 2026-11-21 22:08:09 UTC)}.
   */
  static Optional<String> first(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      if (!row.next()) {
        return Optional.empty();
      }
      String since = row.getString(5);
      return Optional.of(
          "process %s (application \"%s\", role %s, from %s%s)"
              .formatted(
                  row.getInt(1),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  since == null ? "" : ", since " + since + " UTC"));
    }
  }
}
