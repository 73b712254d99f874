package dev.sterna.cli;

import dev.sterna.adopt.FormerHistory;
import dev.sterna.adopt.FormerScripts;
import dev.sterna.adopt.FormerTool;
import dev.sterna.emit.ShortList;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code import}. */
@Command(
    name = "import",
    description =
        "Write the first revision from a database that another tool has migrated, and stamp"
            + " the database.",
    footerHeading = "%nExamples:%n",
    footer = {"  sterna import flyway", "  sterna import liquibase --scripts db/changelog"})
final class ImportCommand implements Callable<Integer> {

  private final Application application;
  private final GlobalOptions options;

  @Parameters(
      paramLabel = "TOOL",
      converter = Tool.class,
      completionCandidates = Names.class,
      description = "flyway or liquibase.")
  private FormerTool tool;

  @Mixin private BaselineOption baseline;

  @Mixin private RunOptions runOptions;

  @Mixin private JsonOption json;

  @Option(
      names = "--history-table",
      paramLabel = "NAME",
      description = "The history table of that tool, if not named as usual.")
  private Optional<String> table = Optional.empty();

  @Option(
      names = "--scripts",
      paramLabel = "DIR",
      description =
          "The scripts of that tool, to check that all have run (default: those in the usual"
              + " folder).")
  private Optional<Path> scripts = Optional.empty();

  ImportCommand(Application application, GlobalOptions options) {
    this.application = application;
    this.options = options;
  }

  /** The tools as the help calls them, for a shell that completes them. */
  static final class Names implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Stream.of(FormerTool.values())
          .map(tool -> tool.name().toLowerCase(Locale.ROOT))
          .iterator();
    }
  }

  /** The tool by its name. */
  static final class Tool implements ITypeConverter<FormerTool> {

    @Override
    public FormerTool convert(String value) {
      return Stream.of(FormerTool.values())
          .filter(tool -> tool.name().equalsIgnoreCase(value))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("expected flyway or liquibase"));
    }
  }

  @Override
  public Integer call() {
    ConnectedDatabase database = application.connected(runOptions);
    FormerHistory history = history(database);
    Optional<FormerScripts> files = scripts.or(this::usual).map(ImportCommand::scripts);
    List<String> notes = read(() -> notes(history, files));
    BaselineAnswer answer =
        baseline.write(
            application,
            options,
            database,
            "baseline after %s %s".formatted(tool.title(), history.last()).strip());
    List<String> lines = new ArrayList<>(answer.lines());
    lines.addAll(lines.size() - 1, lines(history, files, notes));
    return json.print(
        application,
        Answer.of(
            lines,
            out -> {
              answer.members(out);
              RevisionJson.texts(out, "applied", history.applied());
              RevisionJson.texts(out, "notes", notes);
            }));
  }

  private List<String> lines(
      FormerHistory history, Optional<FormerScripts> files, List<String> notes) {
    List<String> lines = new ArrayList<>();
    lines.add("%s has run %s here.".formatted(tool.title(), count(history.applied().size())));
    if (files.isEmpty()) {
      lines.add(
          "It was not checked whether others are pending: specify their folder with --scripts.");
    }
    if (!notes.isEmpty()) {
      lines.add("Not carried over from " + tool.title() + ":");
      notes.forEach(note -> lines.add("    " + note));
    }
    return lines;
  }

  private String count(int number) {
    String what = tool == FormerTool.FLYWAY ? "migration" : "change set";
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private FormerHistory history(ConnectedDatabase database) {
    String schema = database.revisions().defaultSchema();
    return database
        .ask(
            "the history of " + tool.title() + " cannot be read",
            connection -> FormerHistory.read(connection, tool, schema, table))
        .orElseThrow(
            () ->
                new CliException(
                    ("schema %s has no history table of %s. Specify it with --history-table, or"
                            + " do without: baseline.")
                        .formatted(schema, tool.title())));
  }

  private Optional<Path> usual() {
    return Optional.of(
            Path.of("src/main/resources/db", tool == FormerTool.FLYWAY ? "migration" : "changelog"))
        .filter(Files::isDirectory);
  }

  private static FormerScripts scripts(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CliException(
          "%s is not a folder: specify the folder of the scripts.".formatted(folder));
    }
    return read(() -> FormerScripts.in(folder));
  }

  /** What cannot be read is told before anything is written. */
  private static <T> T read(Supplier<T> question) {
    try {
      return question.get();
    } catch (UncheckedIOException e) {
      throw new CliException(
          "a script cannot be read: %s. Nothing was done. Fix the cause and run again."
              .formatted(e.getCause()));
    }
  }

  /** What the baseline does not carry over; refused if the tool has not finished. */
  private List<String> notes(FormerHistory history, Optional<FormerScripts> files) {
    requireWhole(history, files);
    List<String> notes = new ArrayList<>(history.notes());
    files.ifPresent(found -> notes.addAll(found.notes(tool)));
    return notes;
  }

  /** A baseline of a database in between would be of no version that anybody knows. */
  private void requireWhole(FormerHistory history, Optional<FormerScripts> files) {
    List<String> obstacles = new ArrayList<>(history.obstacles());
    files.ifPresent(
        found ->
            found
                .pending(tool, history.applied())
                .forEach(script -> obstacles.add(script + " is pending")));
    if (!obstacles.isEmpty()) {
      throw new CliException(
          "%s has not finished with this database: %s. Let it finish (%s), then try again."
              .formatted(
                  tool.title(),
                  ShortList.of(obstacles),
                  tool.name().toLowerCase(Locale.ROOT)
                      + (tool == FormerTool.FLYWAY ? " repair, migrate" : " update")));
    }
  }
}
