package dev.sterna.execute;

import dev.sterna.execute.flight.FlightException;
import dev.sterna.execute.table.Holder;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.report.MigrationException;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What becomes of a run whose flight has failed: it is told to end, it tries again, or it fails.
 *
 * @param session the session of the run
 * @param table the revision table
 * @param interruption whether the run was told to end
 */
record Aftermath(Session session, RevisionTable table, Interruption interruption) {

  /** Whether the run was told to end. */
  boolean isEndRequested() {
    return interruption.isRequested();
  }

  /**
   * The conflict that made the step fail.
   *
   * @throws MigrationException if none did, or if the run was told to end
   */
  Conflict of(Failure failed, FlightException e) {
    if (isEndRequested()) {
      throw failed.interrupted();
    }
    Optional<String> holder = holder(e);
    MigrationException failure = failed.by(e, session.place(), holder);
    return Conflict.of(e, table, failure, holder).orElseThrow(() -> failure);
  }

  /** Who is in the way of the statement that failed. */
  private Optional<String> holder(FlightException e) {
    if (!Conflict.isBlocked(e) || e.entry().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Holder.ofRelationIn(session.connection(), e.entry().get().text());
    } catch (SQLException unknown) {
      return Optional.empty();
    }
  }
}
