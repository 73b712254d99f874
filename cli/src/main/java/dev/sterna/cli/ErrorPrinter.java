package dev.sterna.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sterna.emit.RefusalException;
import dev.sterna.history.HistoryException;
import dev.sterna.operation.ReplayException;
import dev.sterna.report.MigrationException;
import dev.sterna.revision.RevisionException;
import dev.sterna.snapshot.SnapshotException;
import dev.sterna.snapshot.SnapshotFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The one place where errors are printed: what is wrong, where, and what to do next. The stack
 * trace stays inside unless {@code --debug} asks for it.
 */
final class ErrorPrinter implements IExecutionExceptionHandler, IParameterExceptionHandler {

  /** Failures whose message is written for the reader; another is a defect of ours. */
  private static final List<Class<? extends Exception>> EXPLAINED =
      List.of(
          CliException.class,
          MigrationException.class,
          RefusalException.class,
          RevisionException.class,
          HistoryException.class,
          SnapshotException.class,
          ReplayException.class);

  private static final Map<Class<?>, ExitCode> EXITS =
      Map.of(
          HistoryException.class, ExitCode.REPLAY_DIFFERS,
          MigrationException.Unreachable.class, ExitCode.UNREACHABLE,
          MigrationException.Locked.class, ExitCode.LOCKED,
          MigrationException.Denied.class, ExitCode.DENIED,
          MigrationException.Interrupted.class, ExitCode.INTERRUPTED);

  private final GlobalOptions options;

  ErrorPrinter(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    Throwable cause =
        failure instanceof CommandLine.ExecutionException ? failure.getCause() : failure;
    boolean explained = EXPLAINED.stream().anyMatch(type -> type.isInstance(cause));
    Told told =
        explained
            ? new Told(exit(cause), message(cause), cause)
            : new Told(ExitCode.DEFECT, defect(cause), cause);
    return print(command, told, JsonOption.isAskedBy(parsed));
  }

  @Override
  public int handleParseException(ParameterException fault, String[] args) {
    Told told = new Told(ExitCode.USAGE, new UsageText(fault).text(), fault);
    return print(fault.getCommandLine(), told, JsonOption.isAskedBy(List.of(args)));
  }

  /**
   * An error as it is told.
   *
   * @param exit how the command ends
   * @param message what is wrong, where, and what to do next
   * @param failure where it came from
   */
  private record Told(ExitCode exit, String message, Throwable failure) {

    void write(JsonGenerator out) throws IOException {
      out.writeObjectFieldStart("error");
      out.writeStringField("kind", exit.word());
      out.writeNumberField("exit", exit.code());
      out.writeStringField("message", message);
      out.writeEndObject();
    }
  }

  /** A program reads the object; the words stay in the log of whoever started it. */
  private int print(CommandLine command, Told told, boolean isJson) {
    if (isJson) {
      command.getOut().println(new JsonObject(told::write));
    }
    PrintWriter err = command.getErr();
    ErrorText.of("error: " + told.message()).lines().forEach(err::println);
    if (options.debug()) {
      told.failure().printStackTrace(err);
    }
    return told.exit().code();
  }

  /** A snapshot knows its lines, but not the name of its file. */
  private static String message(Throwable failure) {
    return failure instanceof SnapshotException
        ? SnapshotFormat.FILE_NAME + ", " + failure.getMessage()
        : failure.getMessage();
  }

  private static String defect(Throwable failure) {
    return ("STERNA-0911 Sterna failed with %s; this is a bug in Sterna: please report it with"
            + " the file %s")
        .formatted(failure.getClass().getSimpleName(), TraceFile.of(failure));
  }

  private static ExitCode exit(Throwable failure) {
    return failure instanceof CliException refusal
        ? refusal.exit()
        : EXITS.getOrDefault(failure.getClass(), ExitCode.ERROR);
  }
}
