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
          "How long a statement may wait for a table while others queue behind it (5 if not"
              + " given, 0 for ever); then it is tried again.")
  private Optional<Duration> lockTimeout = Optional.empty();

  @Option(
      names = "--statement-timeout",
      paramLabel = "SECONDS",
      converter = RunOptions.Seconds.class,
      description = "How long a statement within a transaction may take.")
  private Optional<Duration> statementTimeout = Optional.empty();

  /** The migrator, limited so. */
  Migrator applied(Migrator migrator) {
    Migrator limited = lockTimeout.map(migrator::withLockTimeout).orElse(migrator);
    return statementTimeout.map(limited::withStatementTimeout).orElse(limited);
  }
}
