package dev.sterna.execute.table;

import dev.sterna.dialect.Plpgsql;
import dev.sterna.schema.Literal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The advisory lock that lets one runner at a time change what a revision table describes. It is
 * tried, never waited for: a runner that waits within a statement holds a snapshot, which another
 * one's {@code CREATE INDEX CONCURRENTLY} waits for. The server lets it go when the connection or
 * the transaction of its holder ends, however that comes about.
 */
public final class RevisionLock {

  /** The SQLSTATE of a try that found the lock taken. */
  public static final String TAKEN = "ST001";

  private static final String WORDS = "another runner holds the lock";

  private final long key;

  public RevisionLock(RevisionTable table) {
    this.key = key("sterna " + table.sql());
  }

  /** Takes the lock until the transaction ends; fails if another one has it. */
  public String tryInTransaction() {
    return Plpgsql.block(attempt());
  }

  /** The same as the statements of a block. */
  public String attempt() {
    return "if not pg_catalog.pg_try_advisory_xact_lock("
        + key
        + ") then "
        + Plpgsql.raise(TAKEN, WORDS)
        + " end if;";
  }

  /** The same as an expression of a query, which names what it uses, for settings come with it. */
  public String attemptInQuery() {
    return Objection.unless(
        "pg_catalog.pg_try_advisory_xact_lock(" + key + ")", Literal.of(TAKEN + ": " + WORDS));
  }

  /** Takes the lock for the session, and says whether that was possible. */
  public boolean tryInSession(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select pg_catalog.pg_try_advisory_lock(" + key + ")")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  public void releaseFromSession(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select pg_catalog.pg_advisory_unlock(" + key + ")");
    }
  }

  /** Who has the lock, in words. */
  public String holder(Connection connection) throws SQLException {
    String sql =
        Holder.SELECT
            + " where l.locktype operator(pg_catalog.=) 'advisory' and l.granted and l.objsubid"
            + " operator(pg_catalog.=) 1::smallint and l.classid::bigint operator(pg_catalog.=) "
            + (key >>> Integer.SIZE)
            + "::bigint and l.objid::bigint operator(pg_catalog.=) "
            + (key & 0xffff_ffffL)
            + "::bigint and "
            + Holder.IN_THIS_DATABASE;
    return Holder.first(connection, sql).orElse("nobody now");
  }

  /** The same for a message, whatever becomes of the question. */
  public String holderInWords(Connection connection) {
    try {
      return holder(connection);
    } catch (SQLException e) {
      return "a process that could not be asked for";
    }
  }

  private static long key(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
