package dev.sterna.cli;

import dev.sterna.Migrator;
import dev.sterna.execute.Settings;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** For how long a command may wait for what passes by itself. */
final class WaitOption {

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      converter = Seconds.class,
      description =
          "How long to wait for a database that is starting (30 if not given), and for another"
              + " runner to finish (600).")
  private Optional<Duration> duration = Optional.empty();

  /** Whole seconds, 0 for not waiting at all. */
  static final class Seconds implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String value) {
      if (!value.matches("\\d{1,9}")) {
        throw new TypeConversionException("whole seconds from 0 on are expected");
      }
      return Duration.ofSeconds(Integer.parseInt(value));
    }
  }

  /** The settings, waiting as long as was said. */
  Settings applied(Settings settings) {
    return duration
        .map(wait -> settings.withWaits(settings.waits().withDatabase(wait).withLock(wait)))
        .orElse(settings);
  }

  /** The migrator, waiting as long as was said. */
  Migrator applied(Migrator migrator) {
    return duration
        .map(wait -> migrator.withDatabaseWait(wait).withLockWait(wait))
        .orElse(migrator);
  }
}
