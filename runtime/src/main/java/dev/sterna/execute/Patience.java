package dev.sterna.execute;

import dev.sterna.report.MigrationException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Waits in pauses that grow up to a second, each shortened by chance so that waiting runners do not
 * move in step.
 */
final class Patience {

  private static final long FIRST_MILLIS = 20;
  private static final long LONGEST_MILLIS = 1000;

  private final Duration limit;
  private final Announcer announcer;
  private final long start = System.nanoTime();
  private long millis = FIRST_MILLIS;

  Patience(Duration limit, Announcer announcer) {
    this.limit = limit;
    this.announcer = announcer;
  }

  /**
   * Waits for a moment.
   *
   * @return whether there was time left for it
   */
  boolean pause(String reason) {
    return pause(reason, Duration.ZERO);
  }

  /**
   * Waits for a moment that is not too short.
   *
   * @param least how long the pause is at least before chance shortens it, if that is not longer
   *     than the longest
   * @return whether there was time left for it
   */
  boolean pause(String reason, Duration least) {
    millis = Math.max(millis, Math.min(least.toMillis(), LONGEST_MILLIS));
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    Duration left = limit.minus(elapsed);
    if (left.isNegative() || left.isZero()) {
      return false;
    }
    announcer.waiting(reason, elapsed);
    long pause = millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2);
    sleep(Math.min(pause, left.toMillis() + 1));
    millis = Math.min(millis * 2, LONGEST_MILLIS);
    return true;
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MigrationException.Interrupted(
          "interrupted while waiting. Run again to continue.", e);
    }
  }
}
