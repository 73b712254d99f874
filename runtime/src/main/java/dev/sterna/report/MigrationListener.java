package dev.sterna.report;

import dev.sterna.migration.Operations;
import dev.sterna.revision.RevisionInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Is told how a run goes on, from the thread that runs it, and takes part in it. What a listener
 * throws ends the run at that point, as a {@link MigrationException} that says so; what was
 * committed before stays. A start that finds nothing to do calls none of this.
 *
 * <p>A revision begins when the listener has heard that the one before it is committed. A run in
 * which no listener {@linkplain #takesPart takes part} sends several to the server together, still
 * as a transaction each.
 *
 * <p>What is to be done together with a revision is recorded as the revision itself is, by {@link
 * #opening} and {@link #closing}: it commits with it, once, and costs no round trip of its own.
 * Everything else is called outside the transactions of the run.
 */
public interface MigrationListener {

  /**
   * Whether this takes part in a run. Who does is given the plan before anything is done, and a
   * revision begins when the one before is committed and told. Who does not is told all the same,
   * but of several revisions together where that saves time, and is called neither before nor after
   * the run, nor to record anything.
   */
  default boolean takesPart() {
    return true;
  }

  /**
   * A run is about to begin. A node that turns out to come second is told as well: what must happen
   * once belongs to {@link #opening}.
   *
   * @param plan what is to be done, as it looks now
   * @param connection the connection of the run, in autocommit mode unless the transaction is the
   *     caller's; with the settings and the role with which it came
   */
  default void beforeRun(Plan plan, Connection connection) throws SQLException {}

  /**
   * A run has come to its end.
   *
   * @param report what was done
   * @param connection as in {@link #beforeRun}
   */
  default void afterRun(Report report, Connection connection) throws SQLException {}

  /**
   * Records what is done first in the transaction in which a revision begins, under the settings
   * and as the role of the run. It is no part of the revision: neither its way back nor its
   * checksum has it. A step of its own, such as an index that is built concurrently, is refused.
   */
  default void opening(PlannedRevision revision, Operations op) {}

  /** Records what is done last in the transaction in which a revision comes to its end. */
  default void closing(PlannedRevision revision, Operations op) {}

  /** A revision is about to be run, or the rest of it. */
  default void beforeRevision(PlannedRevision revision) {}

  /**
   * A revision has been run and is committed.
   *
   * @param duration how long it took; of several that ran together, how long all of them did
   */
  default void afterRevision(PlannedRevision revision, Duration duration) {}

  /**
   * A step is about to be run.
   *
   * @param step counted from 0
   */
  default void beforeStep(PlannedRevision revision, int step) {}

  /**
   * A step has been run and is committed.
   *
   * @param step counted from 0
   */
  default void afterStep(PlannedRevision revision, int step) {}

  /** A row was written or deleted, and nothing else ran: a draft was kept, say, or replaced ids. */
  default void recorded(RevisionInfo revision, Report.Action action) {}

  /**
   * Something stands in nobody's way, but should be known: the database has revisions of a newer
   * program, say. Logged by default, as {@code dev.sterna}.
   */
  default void warning(String message) {
    System.getLogger("dev.sterna").log(System.Logger.Level.WARNING, message);
  }

  /**
   * The run waits, for a database that is starting or for another runner. Called before each pause.
   *
   * @param reason what it waits for
   * @param elapsed how long it has waited so far
   */
  default void waiting(String reason, Duration elapsed) {}
}
