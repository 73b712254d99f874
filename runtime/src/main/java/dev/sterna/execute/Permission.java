package dev.sterna.execute;

import java.util.Set;

/** What a role may not do, by the SQLSTATE that says so, and what helps. */
final class Permission {

  private static final String READ_ONLY = "25006";
  private static final String INSUFFICIENT = "42501";
  private static final Set<String> STATES = Set.of(READ_ONLY, INSUFFICIENT);

  private Permission() {}

  static boolean isMissing(String sqlState) {
    return STATES.contains(sqlState);
  }

  /**
   * What to do next.
   *
   * @param place who is connected to what
   */
  static String advice(String sqlState, String place) {
    return sqlState.equals(READ_ONLY)
        ? "Run on the primary server, and check that default_transaction_read_only is off for "
            + place
            + "."
        : "Grant " + place + " the missing privilege, or run as the owner of the tables.";
  }
}
