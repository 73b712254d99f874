package dev.sterna.report;

import dev.sterna.revision.RevisionInfo;
import java.time.Duration;

/**
 * Is told how a run goes on, from the thread that runs it. What a listener throws ends the run at
 * that point, as a {@link MigrationException} that says so; what was committed before stays.
 */
public interface MigrationListener {

  /** A revision is about to be run, or the rest of it. */
  default void beforeRevision(PlannedRevision revision) {}

  /** A revision has been run and is committed. */
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
