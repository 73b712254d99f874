package dev.sterna.cli;

import dev.sterna.migration.RevisionSet;
import dev.sterna.report.Thrown;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/**
 * The commands. Write the {@code main} of your application as
 *
 * <pre>{@code
 * System.exit(SternaCli.run(args, Revisions.all(), () -> dataSource));
 * }</pre>
 */
public final class SternaCli {

  private SternaCli() {}

  /**
   * Runs a command without an application's {@code main}, such as {@code --classes target/classes
   * revision -m "..."}. The option {@code --classes} says where the revisions are; {@code --url}
   * and {@code --user}, or the variables {@code STERNA_URL} and {@code STERNA_USER}, name the
   * database, and {@code STERNA_PASSWORD} has the password.
   */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /**
   * Does what {@link #main} does, without exiting.
   *
   * @return the exit code; the help lists them
   */
  public static int run(String[] args) {
    try (Departure departure = new Departure()) {
      Terminal terminal = departure.watching(Terminal.ofProcess());
      return standalone(System.getenv(), terminal).execute(args);
    }
  }

  /**
   * Does what {@link #main} does, for a program that embeds the commands, such as a build tool:
   * returns errors instead of printing them.
   *
   * @param args the command and its options; {@code help} lists them
   * @param environment the variables
   * @param terminal where the command writes
   */
  public static Outcome run(List<String> args, Map<String, String> environment, Terminal terminal) {
    StringWriter errors = new StringWriter();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (Departure departure = new Departure()) {
      int exit =
          standalone(environment, departure.watching(terminal))
              .setErr(new PrintWriter(errors))
              .execute(args.toArray(String[]::new));
      Outcome outcome = new Outcome(exit, errors.toString().strip());
      departure.tell(terminal, outcome);
      return outcome;
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  /**
   * Runs a command.
   *
   * @param args the command and its options; {@code help} lists them
   * @param revisions the revisions, {@code Revisions.all()}
   * @param dataSource the database; called only by commands that need it, and only once
   * @return the exit code; the help lists them
   */
  public static int run(String[] args, RevisionSet revisions, Supplier<DataSource> dataSource) {
    try (Departure departure = new Departure()) {
      Terminal terminal = departure.watching(Terminal.ofProcess());
      return commandLine(embedded(() -> revisions, dataSource, terminal)).execute(args);
    }
  }

  /** The commands of an application that supplies its revisions and its database. */
  static Application embedded(
      Supplier<RevisionSet> revisions, Supplier<DataSource> dataSource, Terminal terminal) {
    DatabaseOption database = new DatabaseOption(System.getenv());
    return new Application(
        revisions,
        new Once<>(dataSource),
        address -> database.at(address, Thread.currentThread().getContextClassLoader()),
        terminal);
  }

  static CommandLine standalone(Map<String, String> environment, Terminal terminal) {
    ClassesOption classes = new ClassesOption();
    DatabaseOption database = new DatabaseOption(environment);
    return commandLine(
            new Application(
                new Once<>(classes::revisions),
                new Once<>(() -> database.dataSource(classes.loader())),
                address -> database.at(address, classes.loader()),
                terminal))
        .addMixin("classes", classes)
        .addMixin("database", database);
  }

  static CommandLine commandLine(Application application) {
    GlobalOptions options = new GlobalOptions();
    ErrorPrinter errors = new ErrorPrinter(options);
    CommandLine commandLine = new CommandLine(options);
    for (Object command : commands(application, options)) {
      commandLine.addSubcommand(command);
    }
    UsageMessageSpec usage = commandLine.getCommandSpec().usageMessage();
    usage.exitCodeListHeading("%nExit codes:%n");
    usage.exitCodeList(ExitCode.meanings());
    usage.footer("", "help COMMAND shows the options of a command, and examples.");
    return commandLine
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setExpandAtFiles(false)
        .setOut(application.terminal().out())
        .setErr(application.terminal().err())
        .setExecutionStrategy(SternaCli::execute)
        .setExecutionExceptionHandler(errors)
        .setParameterExceptionHandler(errors);
  }

  /** Errors go the way of exceptions: to the one place that prints them. */
  private static int execute(ParseResult parsed) {
    try {
      return new CommandLine.RunLast().execute(parsed);
    } catch (LinkageError e) {
      throw failure(
          parsed,
          new CliException(
              "a class that the revisions need is missing or incompatible: "
                  + new Thrown(e).words()
                  + UnfitClass.advice(e)));
    } catch (Error e) {
      throw failure(parsed, e);
    }
  }

  private static ExecutionException failure(ParseResult parsed, Throwable cause) {
    return new ExecutionException(
        parsed.commandSpec().commandLine(), String.valueOf(cause.getMessage()), cause);
  }

  private static List<Object> commands(Application application, GlobalOptions options) {
    return List.of(
        new RevisionCommand(application, options),
        new UpgradeCommand(application, options),
        new DowngradeCommand(application),
        new PlanCommand(application, options),
        new CurrentCommand(application),
        new HistoryCommand(application),
        new HeadsCommand(application),
        new BranchesCommand(application),
        new ShowCommand(application),
        new StampCommand(application),
        new RepairCommand(application),
        new MergeCommand(application, options),
        new ReleaseCommand(application, options),
        new RemoveCommand(application, options),
        new AmendCommand(application, options),
        new RebaseCommand(application, options),
        new SquashCommand(application, options),
        new SnapshotCommand(application, options),
        new CheckCommand(application, options),
        new VerifyCommand(application, options),
        new BaselineCommand(application, options),
        new ImportCommand(application, options),
        new DriftCommand(application, options),
        new CompletionCommand(application),
        new HelpCommand());
  }
}
