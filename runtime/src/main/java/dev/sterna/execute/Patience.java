package dev.sterna.execute;

import dev.sterna.report.MigrationException;
import dev.sterna.report.MigrationListener;
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
  private final MigrationListener listener;
  private final long start = System.nanoTime();
  private long millis = FIRST_MILLIS;

  Patience(Duration limit, MigrationListener listener) {
    this.limit = limit;
    this.listener = listener;
  }

  /**
   * Waits for a moment.
   *
   * @return whether there was time left for it
   */
  boolean pause(String reason) {
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    Duration left = limit.minus(elapsed);
    if (left.isNegative() || left.isZero()) {
      return false;
    }
    listener.waiting(reason, elapsed);
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
      throw new MigrationException("the run was interrupted while it waited", e);
    }
  }
}
