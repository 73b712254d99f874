package dev.sterna.execute.flight;

import java.sql.Connection;
import java.sql.SQLException;

/** What holds the statements of a flight together, so that all of them are done or none. */
public enum Frame {
  /**
   * A transaction of its own. In a stricter isolation the checks would see the database as it was
   * before the lock.
   */
  TRANSACTION("begin isolation level read committed", "commit", "rollback"),

  /** A part of the transaction of whoever calls, who commits it, or does not. */
  SAVEPOINT(
      "savepoint sterna",
      "release savepoint sterna",
      "rollback to savepoint sterna; release savepoint sterna");

  private final String beginning;
  private final String end;
  private final String wayOut;

  Frame(String beginning, String end, String wayOut) {
    this.beginning = beginning;
    this.end = end;
    this.wayOut = wayOut;
  }

  /** What a flight on the connection has: out of autocommit mode a transaction is the caller's. */
  public static Frame of(Connection connection) throws SQLException {
    return connection.getAutoCommit() ? TRANSACTION : SAVEPOINT;
  }

  /** The statement with which it begins. */
  public String beginning() {
    return beginning;
  }

  /** The statement with which it ends, if all went well. */
  public String end() {
    return end;
  }

  /** What takes back all that was done in it. */
  public String wayOut() {
    return wayOut;
  }
}
