package dev.sterna.execute;

import java.sql.SQLException;
import java.util.Optional;

/** A flight has failed, and its transaction is rolled back. */
final class FlightException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Optional<FlightEntry> entry;

  FlightException(Throwable cause, Optional<FlightEntry> entry) {
    super(cause);
    this.entry = entry;
  }

  /** What failed, where that is known. */
  Optional<FlightEntry> entry() {
    return entry;
  }

  /** The database's SQLSTATE; empty if it was not the database that failed. */
  String sqlState() {
    return getCause() instanceof SQLException e && e.getSQLState() != null ? e.getSQLState() : "";
  }
}
