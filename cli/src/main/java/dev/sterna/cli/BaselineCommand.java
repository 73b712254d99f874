package dev.sterna.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code baseline}. */
@Command(
    name = "baseline",
    description = "Write the first revision from an existing database, and stamp the database.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sterna baseline",
      "  sterna baseline --exclude \"tmp_*,old_log\"",
      "  sterna baseline --schemas billing,audit"
    })
final class BaselineCommand implements Callable<Integer> {

  private final Application application;
  private final GlobalOptions options;

  @Mixin private BaselineOption baseline;

  @Mixin private RunOptions runOptions;

  @Mixin private JsonOption json;

  BaselineCommand(Application application, GlobalOptions options) {
    this.application = application;
    this.options = options;
  }

  @Override
  public Integer call() {
    BaselineAnswer answer =
        baseline.write(application, options, application.connected(runOptions), "baseline");
    return json.print(application, Answer.of(answer.lines(), answer::members));
  }
}
