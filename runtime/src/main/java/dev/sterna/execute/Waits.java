package dev.sterna.execute;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How long a run waits, for what.
 *
 * @param database for a database that is starting
 * @param lock for another runner, or for whoever holds a table, all attempts together
 * @param lockTimeout for a lock on a table within one attempt, while others queue behind; zero for
 *     ever (manual, 20.11 "Client Connection Defaults", {@code lock_timeout})
 * @param statementTimeout for a statement within a transaction; zero for ever, empty as the role
 *     and the database have it
 */
public record Waits(
    Duration database, Duration lock, Duration lockTimeout, Optional<Duration> statementTimeout) {

  /** What holds if nobody says anything. */
  public static final Waits DEFAULT =
      new Waits(
          Duration.ofSeconds(30), Duration.ofMinutes(10), Duration.ofSeconds(5), Optional.empty());

  public Waits {
    Objects.requireNonNull(database, "database");
    Objects.requireNonNull(lock, "lock");
    Objects.requireNonNull(lockTimeout, "lockTimeout");
    Objects.requireNonNull(statementTimeout, "statementTimeout");
  }

  public Waits withDatabase(Duration wait) {
    return new Waits(wait, lock, lockTimeout, statementTimeout);
  }

  public Waits withLock(Duration wait) {
    return new Waits(database, wait, lockTimeout, statementTimeout);
  }

  public Waits withLockTimeout(Duration timeout) {
    return new Waits(database, lock, timeout, statementTimeout);
  }

  public Waits withStatementTimeout(Duration timeout) {
    return new Waits(database, lock, lockTimeout, Optional.of(timeout));
  }
}
