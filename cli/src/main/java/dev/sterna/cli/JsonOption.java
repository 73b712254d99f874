package dev.sterna.cli;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** Whether a person reads the answer, or a program. */
final class JsonOption {

  private static final String NAME = "--json";

  @Option(names = NAME, description = "Print the result as a JSON object.")
  private boolean json;

  /** Whether a command line that was understood asks for JSON. */
  static boolean isAskedBy(ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    return last.hasMatchedOption(NAME);
  }

  /** Whether a command line that was not understood looks as if it did. */
  static boolean isAskedBy(List<String> arguments) {
    return arguments.contains(NAME);
  }

  /** Whether a program reads the answer. */
  boolean isAsked() {
    return json;
  }

  /** Where a command talks while it works: a program reads its answer only, and answers nothing. */
  Application talking(Application application) {
    return json ? application.on(application.terminal().silent()) : application;
  }

  /** Prints SQL, which a person has run and a program has in an object, and tells the exit code. */
  int printScript(Application application, String script) {
    if (json) {
      application.print(new JsonObject(out -> out.writeStringField("sql", script)).toString());
    } else {
      application.printText(script);
    }
    return ExitCode.OK.code();
  }

  /** Prints the answer, and tells the exit code. */
  int print(Application application, Answer answer) {
    if (json) {
      application.print(new JsonObject(answer.json()).toString());
    } else {
      answer.lines().forEach(application::print);
    }
    return answer.exit().code();
  }
}
