package dev.sterna.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code completion}. */
@Command(
    name = "completion",
    description = "Print a bash and zsh completion script for commands, options and revisions.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(sterna completion)              for this shell, bash or zsh",
      "  sterna completion > ~/.sterna-completion to be sourced by .bashrc or .zshrc",
      "  source <(matar completion --name matar)  for a program of your own"
    })
final class CompletionCommand implements Callable<Integer> {

  /** What a shell takes for a name, in a function too. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

  private static final String REVISIONS = "revisions.bash";

  private final Application application;

  @Spec private CommandSpec spec;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "sterna",
      description = "The name of your script or alias for the program (default: sterna).")
  private String name;

  CompletionCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    if (!NAME.matcher(name).matches()) {
      throw new CliException(
          ExitCode.USAGE, "--name takes the name of a program: letters, digits, - _ and dots.");
    }
    application.printText(AutoComplete.bash(name, spec.root().commandLine()));
    application.printText(revisions().replace("@NAME@", name));
    return ExitCode.OK.code();
  }

  /** What asks the program for its revisions where a command takes one. */
  private static String revisions() {
    try (InputStream script = CompletionCommand.class.getResourceAsStream(REVISIONS)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
