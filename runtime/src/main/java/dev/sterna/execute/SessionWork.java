package dev.sterna.execute;

import dev.sterna.execute.flight.FlightException;
import java.sql.SQLException;

/** Something that is done on a session. */
@FunctionalInterface
interface SessionWork {

  void run() throws SQLException, FlightException, Conflict;

  /**
   * Runs it and then the cleanup, also when it fails; its own failure is the one that is thrown.
   */
  default void thenAlways(SessionWork cleanup) throws SQLException, FlightException, Conflict {
    try {
      run();
    } catch (SQLException | FlightException | Conflict | RuntimeException e) {
      try {
        cleanup.run();
      } catch (SQLException | FlightException | Conflict second) {
        e.addSuppressed(second);
      }
      throw e;
    }
    cleanup.run();
  }
}
