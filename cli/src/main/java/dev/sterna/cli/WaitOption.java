package dev.sterna.cli;

import dev.sterna.Migrator;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** For how long a command may wait for what passes by itself. */
final class WaitOption {

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      description =
          "How long to wait for a database that is starting (30 if not given), and for another"
              + " runner to finish (600).")
  private Optional<Integer> seconds = Optional.empty();

  /** The migrator, waiting as long as was said. */
  Migrator applied(Migrator migrator) {
    return seconds
        .map(Duration::ofSeconds)
        .map(wait -> migrator.withDatabaseWait(wait).withLockWait(wait))
        .orElse(migrator);
  }
}
