package dev.sterna.cli;

import dev.sterna.report.Report;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code stamp}. */
@Command(
    name = "stamp",
    description = "Say that the database is at a revision, without running anything.")
final class StampCommand implements Callable<Integer> {

  private final Application application;

  @Mixin private WaitOption wait;

  @Parameters(
      arity = "1..*",
      paramLabel = "TARGET",
      description = "heads, base, an id or its beginning; one for each branch.")
  private List<String> targets;

  StampCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    Report report = application.migrator(wait).stamp(targets.toArray(String[]::new));
    for (Report.Run run : report.runs()) {
      application.print(
          switch (run.action()) {
                case STAMPED -> "Stamped ";
                case UNSTAMPED -> "Unstamped ";
                case UPGRADED -> "Upgraded ";
                case KEPT -> "Kept ";
                case DOWNGRADED -> "Downgraded ";
              }
              + run.id()
              + ", "
              + run.message());
    }
    application.print(
        report.heads().isEmpty()
            ? EmptyState.NOTHING_APPLIED
            : "The database is at " + RevisionText.list(report.heads()) + ".");
    return ExitCode.OK.code();
  }
}
