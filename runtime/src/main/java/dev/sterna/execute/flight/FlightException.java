package dev.sterna.execute.flight;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A flight has failed, and its transaction is rolled back. */
public final class FlightException extends Exception {

  private static final long serialVersionUID = 1L;

  /** The connection broke, or the server ended it (manual, appendix A, classes 08 and 57). */
  private static final Pattern LOST = Pattern.compile("08|57P");

  private final transient Optional<FlightEntry> entry;
  private final int leg;

  /** Of a flight for one revision. */
  public FlightException(Throwable cause, Optional<FlightEntry> entry) {
    this(cause, entry, 0);
  }

  FlightException(Throwable cause, Optional<FlightEntry> entry, int leg) {
    super(cause);
    this.entry = entry;
    this.leg = leg;
  }

  /** What failed, where that is known. */
  public Optional<FlightEntry> entry() {
    return entry;
  }

  /**
   * The number of the leg that failed, counted from 0; of the last one under way where {@link
   * #entry()} is not known.
   */
  public int leg() {
    return leg;
  }

  /** The database's SQLSTATE; empty if it was not the database that failed. */
  public String sqlState() {
    return getCause() instanceof SQLException e && e.getSQLState() != null ? e.getSQLState() : "";
  }

  /** Whether the connection is lost, so that nobody can say what the server has done last. */
  public boolean isConnectionLost() {
    return LOST.matcher(sqlState()).lookingAt();
  }
}
