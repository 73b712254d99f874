package dev.sterna.maven;

import dev.sterna.cli.Outcome;
import dev.sterna.cli.SternaCli;
import dev.sterna.cli.Terminal;
import dev.sterna.emit.MigrationFolder;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The commands on one module. What a command prints is not dressed up as a log, so that it is the
 * same everywhere, and all that is left with {@code -q}. What goes wrong is for Maven to tell.
 *
 * @param folder where the migrations lie
 * @param classPath what the module compiles to and needs
 * @param database the database, for commands that need one
 * @param terminal where they print
 */
record Commands(
    MigrationFolder folder, Set<String> classPath, Database database, Terminal terminal) {

  /** Runs a command that prints as it goes. */
  void run(List<String> command) throws MojoFailureException {
    requireSuccess(outcome(command, terminal), "");
  }

  /**
   * Runs a command, and returns what it prints.
   *
   * @throws MojoFailureException if it fails, with what it has printed
   */
  String output(List<String> command) throws MojoFailureException {
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    Outcome outcome = outcome(command, new Terminal(out, terminal.err(), terminal.person()));
    requireSuccess(outcome, printed.toString());
    return printed.toString();
  }

  void print(String text) {
    terminal.out().print(text);
    terminal.out().flush();
  }

  private static void requireSuccess(Outcome outcome, String printed) throws MojoFailureException {
    if (outcome.exit() != 0) {
      String error = outcome.error().replaceFirst("^error: ", "");
      throw new MojoFailureException(PropertyNames.in(printed + error));
    }
  }

  private Outcome outcome(List<String> command, Terminal terminal) {
    List<String> args = new ArrayList<>();
    args.add("--classes=" + String.join(File.pathSeparator, classPath));
    args.add("--package=" + folder.packageName());
    args.add("--directory=" + folder.path());
    database.url().ifPresent(url -> args.add("--url=" + url));
    database.login().user().ifPresent(user -> args.add("--user=" + user));
    args.addAll(command);
    return SternaCli.run(args, environment(), terminal);
  }

  /** The variables of the process, of which the password is one. */
  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    database.login().password().ifPresent(it -> environment.put("STERNA_PASSWORD", it));
    return environment;
  }
}
