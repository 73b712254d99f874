package dev.sterna.cli;

import static dev.sterna.cli.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * A command that cannot go on: it says what is wrong, where, and what to do next, in at most six
 * lines; and neither the sources nor the database is another afterwards.
 *
 * <pre>{@code
 * Refusal.in(project).on(database).expect("unknown-target", ExitCode.ERROR, "upgrade", "b00000");
 * }</pre>
 *
 * @param project whose sources are watched
 * @param watched the database that is watched, if one is
 * @param given what the command is told to be its database
 * @param masks texts that differ from run to run, and what the golden text has in their place
 */
record Refusal(
    Project project,
    Optional<DataSource> watched,
    Optional<Supplier<DataSource>> given,
    Map<String, String> masks) {

  private static final int MOST_LINES = 6;

  static Refusal in(Project project) {
    Map<String, String> masks = new LinkedHashMap<>();
    masks.put(project.migrations().toString(), "MIGRATIONS");
    masks.put(project.root().toString(), "ROOT");
    masks.put(Path.of("").toAbsolutePath().toString(), "WORKING_DIRECTORY");
    return new Refusal(project, Optional.empty(), Optional.empty(), masks);
  }

  /** Gives the command this database, and watches it. */
  Refusal on(DataSource database) {
    return new Refusal(project, Optional.of(database), Optional.of(() -> database), masks);
  }

  /** Gives the command another way to the database than the one by which it is watched. */
  Refusal through(Supplier<DataSource> database) {
    return new Refusal(project, watched, Optional.of(database), masks);
  }

  /** Takes a text that differs from run to run, such as a port, for another. */
  Refusal masking(String text, String mask) {
    Map<String, String> more = new LinkedHashMap<>();
    more.put(text, mask);
    more.putAll(masks);
    return new Refusal(project, watched, given, more);
  }

  /** Runs the command, which must fail like this; what it has printed can be looked at further. */
  Result expect(String golden, ExitCode exit, String... args) throws IOException, SQLException {
    return expect(
        golden,
        exit,
        () ->
            given.map(database -> project.run(database, args)).orElseGet(() -> project.run(args)));
  }

  /** The same for a command that is started in another way. */
  Result expect(String golden, ExitCode exit, Supplier<Result> command)
      throws IOException, SQLException {
    List<String> folder = Contents.of(project.sources());
    List<String> catalog = catalog();
    Result result;
    try (LoggedRecords logged = new LoggedRecords()) {
      result = command.get();
      assertThat(logged.messages()).as("logged to standard error").isEmpty();
    }
    assertThat(result.exit()).as(result.err()).isEqualTo(exit.code());
    assertThat(result.err()).doesNotContain("\tat ").endsWith("\n");
    assertThat(result.err().lines()).as(result.err()).hasSizeBetween(1, MOST_LINES);
    assertGolden("error-" + golden, masked(result.err()));
    assertThat(Contents.of(project.sources())).as("sources").isEqualTo(folder);
    assertThat(catalog()).as("database").isEqualTo(catalog);
    return result;
  }

  private List<String> catalog() throws SQLException {
    return watched.isPresent() ? Contents.of(watched.get()) : List.of();
  }

  private String masked(String text) {
    String masked = text.replaceAll("(Draft|Revisions)\\.java:\\d+", "$1.java:LINE");
    for (Map.Entry<String, String> mask : masks.entrySet()) {
      masked = masked.replace(mask.getKey(), mask.getValue());
    }
    return masked;
  }
}
