package dev.sterna.execute;

import dev.sterna.migration.RevisionSet;

/** The SQL of revisions as a script, for a database that Sterna itself may not reach. */
public final class SqlScript {

  private SqlScript() {}

  /**
   * The script that upgrades a database from one revision to another.
   *
   * @param range {@code from:to}; where one is left out, from base or to the heads
   * @param defaultSchema the schema of tables that name none, and of the revision table
   */
  public static String upgrade(RevisionSet revisions, String range, String defaultSchema) {
    throw new UnsupportedOperationException();
  }

  /**
   * The script that downgrades a database from one revision to another.
   *
   * @param range {@code from:to}, the later revision first
   * @param defaultSchema the schema of tables that name none, and of the revision table
   */
  public static String downgrade(RevisionSet revisions, String range, String defaultSchema) {
    throw new UnsupportedOperationException();
  }
}
