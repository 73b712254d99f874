package dev.sterna.review;

/**
 * The lock that a statement takes of a table, as far as migrations take it; each conflicts with
 * more than the one before (PostgreSQL manual, 13.3.1 "Table-Level Locks").
 */
public enum TableLock {
  ROW_EXCLUSIVE("nobody waits, except for the rows that change"),
  SHARE_UPDATE_EXCLUSIVE("nobody waits"),
  SHARE("writes wait"),
  SHARE_ROW_EXCLUSIVE("writes wait"),
  ACCESS_EXCLUSIVE("reads and writes wait");

  private final String meaning;

  TableLock(String meaning) {
    this.meaning = meaning;
  }

  /** Who waits while it is held. */
  public String meaning() {
    return meaning;
  }

  /** The name in SQL, such as {@code ACCESS EXCLUSIVE}. */
  public String sql() {
    return name().replace('_', ' ');
  }
}
