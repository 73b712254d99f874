package dev.sterna.report;

import java.time.Duration;

/**
 * Is told how a run goes on, from the thread that runs it. What a listener throws ends the run at
 * that point; what was committed before stays.
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

  /**
   * The run waits, for a database that is starting or for another runner. Called before each pause.
   *
   * @param reason what it waits for
   * @param elapsed how long it has waited so far
   */
  default void waiting(String reason, Duration elapsed) {}
}
