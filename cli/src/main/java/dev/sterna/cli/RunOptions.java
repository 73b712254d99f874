package dev.sterna.cli;

import dev.sterna.Migrator;
import dev.sterna.execute.Settings;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a command works on the database: for how long it may wait, as whom, with which values. */
final class RunOptions {

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      converter = Seconds.class,
      description =
          "How long to wait for a database that is starting (default: 30) and for another"
              + " runner to finish (default: 600).")
  private Optional<Duration> duration = Optional.empty();

  @Mixin private RoleOption role = new RoleOption();

  @Option(
      names = "-x",
      paramLabel = "NAME=VALUE",
      converter = {Name.class, Text.class},
      description = "A value that revisions look up by name; may be repeated.")
  private Map<String, String> arguments = Map.of();

  /** Whole seconds, 0 for not waiting at all. */
  static final class Seconds implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String value) {
      if (!value.matches("\\d{1,9}")) {
        throw new TypeConversionException("expected whole seconds, 0 or more");
      }
      return Duration.ofSeconds(Integer.parseInt(value));
    }
  }

  /** A text that PostgreSQL can store. */
  static final class Text implements ITypeConverter<String> {

    @Override
    public String convert(String value) {
      if (value.indexOf('\0') >= 0) {
        throw new TypeConversionException("expected a text without U+0000");
      }
      return value;
    }
  }

  /** A text that is not empty. */
  static final class Name implements ITypeConverter<String> {

    @Override
    public String convert(String value) {
      if (value.isBlank()) {
        throw new TypeConversionException("expected a name");
      }
      return new Text().convert(value);
    }
  }

  /** The settings, as was said. */
  Settings applied(Settings settings) {
    Settings said =
        duration
            .map(wait -> settings.withWaits(settings.waits().withDatabase(wait).withLock(wait)))
            .orElse(settings);
    said = role.applied(said);
    for (Map.Entry<String, String> argument : arguments.entrySet()) {
      said = said.withArgument(argument.getKey(), argument.getValue());
    }
    return said;
  }

  /** The migrator, as was said. */
  Migrator applied(Migrator migrator) {
    Migrator said =
        duration.map(wait -> migrator.withDatabaseWait(wait).withLockWait(wait)).orElse(migrator);
    said = role.applied(said);
    for (Map.Entry<String, String> argument : arguments.entrySet()) {
      said = said.withArgument(argument.getKey(), argument.getValue());
    }
    return said;
  }
}
