package dev.sterna.cli;

import dev.sterna.Migrator;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** For how long the statements of a run may wait for locks, and how long they may take. */
final class LimitOptions {

  @Option(
      names = "--lock-timeout",
      paramLabel = "SECONDS",
      converter = RunOptions.Seconds.class,
      description =
          "How long a statement may wait for a table while others queue behind it, before it"
              + " is retried (default: 5; 0: no limit).")
  private Optional<Duration> lockTimeout = Optional.empty();

  @Option(
      names = "--statement-timeout",
      paramLabel = "SECONDS",
      converter = RunOptions.Seconds.class,
      description = "How long a statement in a transaction may run.")
  private Optional<Duration> statementTimeout = Optional.empty();

  /** The migrator, limited so. */
  Migrator applied(Migrator migrator) {
    Migrator limited = lockTimeout.map(migrator::withLockTimeout).orElse(migrator);
    return statementTimeout.map(limited::withStatementTimeout).orElse(limited);
  }
}
