package dev.sterna.report;

import dev.sterna.migration.Operations;
import dev.sterna.revision.RevisionInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Is told how a run proceeds, on the thread that runs it, and can take part in it. An exception
 * from a listener ends the run at that point with a {@link MigrationException} that says so; what
 * was committed before stays. A start that finds nothing to do calls no method.
 *
 * <p>A revision begins only after the listener has been told that the one before it is committed. A
 * run in which no listener {@linkplain #takesPart takes part} sends several revisions to the server
 * together, still one transaction each.
 *
 * <p>Use {@link #opening} and {@link #closing} to do something together with a revision: they
 * record it as the revision itself is recorded, and it commits with the revision, once, without a
 * round trip of its own. All other methods are called outside the transactions of the run.
 */
public interface MigrationListener {

  /**
   * Whether this listener takes part in a run. One that does gets the plan before anything is done,
   * and each revision waits until the listener has been told of the one before. One that does not
   * is still told of revisions, but of several together where that saves time; it is not called
   * before or after the run, nor to record anything.
   */
  default boolean takesPart() {
    return true;
  }

  /**
   * A run is about to begin. A node that turns out to be second is called as well: what must happen
   * only once belongs in {@link #opening}.
   *
   * @param plan what is to be done, as far as is known now
   * @param connection the connection of the run, in autocommit mode unless the transaction belongs
   *     to the caller, with its original settings and role
   */
  default void beforeRun(Plan plan, Connection connection) throws SQLException {}

  /**
   * A run has ended.
   *
   * @param report what was done
   * @param connection as in {@link #beforeRun}
   */
  default void afterRun(Report report, Connection connection) throws SQLException {}

  /**
   * Records what to do first in the transaction in which a revision begins, with the settings and
   * the role of the run. It is not part of the revision: neither its downgrade nor its checksum
   * includes it. Operations that need a separate step, such as building an index concurrently, are
   * refused.
   */
  default void opening(PlannedRevision revision, Operations op) {}

  /** Records what to do last in the transaction in which a revision ends. */
  default void closing(PlannedRevision revision, Operations op) {}

  /** A revision, or the rest of one, is about to run. */
  default void beforeRevision(PlannedRevision revision) {}

  /**
   * A revision has run and is committed.
   *
   * @param duration how long it took; if several ran together, how long they took in all
   */
  default void afterRevision(PlannedRevision revision, Duration duration) {}

  /**
   * A step is about to run.
   *
   * @param step counted from 0
   */
  default void beforeStep(PlannedRevision revision, int step) {}

  /**
   * A step has run and is committed.
   *
   * @param step counted from 0
   */
  default void afterStep(PlannedRevision revision, int step) {}

  /**
   * A row of the revision table was written or deleted, and nothing else ran: for example, a draft
   * was kept, or a revision took the place of those that it replaces.
   */
  default void recorded(RevisionInfo revision, Report.Action action) {}

  /**
   * Something does not stop the run but deserves attention, such as revisions of a newer program in
   * the database. By default it is logged as {@code dev.sterna}.
   */
  default void warning(String message) {
    System.getLogger("dev.sterna").log(System.Logger.Level.WARNING, message);
  }

  /**
   * The run waits for a database that is starting or for another runner. Called before each pause.
   *
   * @param reason what it waits for
   * @param elapsed how long it has waited so far
   */
  default void waiting(String reason, Duration elapsed) {}
}
