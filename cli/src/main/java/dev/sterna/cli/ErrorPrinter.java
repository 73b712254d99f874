package dev.sterna.cli;

import dev.sterna.emit.RefusalException;
import dev.sterna.operation.ReplayException;
import dev.sterna.report.MigrationException;
import dev.sterna.revision.RevisionException;
import dev.sterna.snapshot.SnapshotException;
import dev.sterna.snapshot.SnapshotFormat;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The one place where errors are printed: what is wrong, where, and what to do next. The stack
 * trace stays inside unless {@code --debug} asks for it.
 */
final class ErrorPrinter implements IExecutionExceptionHandler, IParameterExceptionHandler {

  /** Failures whose message is written for the reader; another is a fault of some code. */
  private static final List<Class<? extends Exception>> EXPLAINED =
      List.of(
          CliException.class,
          MigrationException.class,
          RefusalException.class,
          RevisionException.class,
          SnapshotException.class,
          ReplayException.class);

  private static final Map<Class<?>, ExitCode> EXITS =
      Map.of(
          MigrationException.Unreachable.class, ExitCode.UNREACHABLE,
          MigrationException.Locked.class, ExitCode.LOCKED);

  private final GlobalOptions options;

  ErrorPrinter(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (EXPLAINED.stream().anyMatch(type -> type.isInstance(failure))) {
      err.println("error: " + message(failure));
    } else {
      err.println("error: unexpected " + failure);
      err.println(
          "The command was " + command.getCommandName() + "; --debug shows where it failed.");
    }
    if (options.debug()) {
      failure.printStackTrace(err);
    }
    return exit(failure).code();
  }

  /** A snapshot knows its lines, but not the name of its file. */
  private static String message(Exception failure) {
    return failure instanceof SnapshotException
        ? SnapshotFormat.FILE_NAME + ", " + failure.getMessage()
        : failure.getMessage();
  }

  private static ExitCode exit(Exception failure) {
    return failure instanceof CliException refusal
        ? refusal.exit()
        : EXITS.getOrDefault(failure.getClass(), ExitCode.ERROR);
  }

  @Override
  public int handleParseException(ParameterException fault, String[] args) {
    CommandLine command = fault.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("error: " + fault.getMessage());
    UnmatchedArgumentException.printSuggestions(fault, err);
    err.println("See: " + help(command));
    if (options.debug()) {
      fault.printStackTrace(err);
    }
    return ExitCode.USAGE.code();
  }

  private static String help(CommandLine command) {
    return command.getParent() == null ? "help" : "help " + command.getCommandName();
  }
}
