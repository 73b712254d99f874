package dev.sterna.cli;

import dev.sterna.Migrator;
import dev.sterna.execute.SqlScript;
import dev.sterna.report.Report;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code downgrade}. */
@Command(name = "downgrade", description = "Bring the database down to a revision, which stays.")
final class DowngradeCommand implements Callable<Integer> {

  private final Application application;

  @Mixin private RunOptions runOptions;

  @Mixin private LimitOptions limits;

  @Mixin private DestructiveOption destructive;

  @Mixin private FleetOption fleet;

  @Parameters(
      paramLabel = "TARGET",
      description = "base, -N, an id or its beginning, ID-N; with --sql a range FROM:TO.")
  private String target;

  @Option(names = "--sql", description = "Only print the SQL, FROM being where the database is.")
  private boolean sql;

  DowngradeCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    if (fleet.isAsked()) {
      return runFleet().code();
    }
    if (sql) {
      printSql();
    } else {
      run();
    }
    return ExitCode.OK.code();
  }

  private void printSql() {
    boolean isRange = target.contains(":");
    SqlRange said = new SqlRange("downgrade", isRange ? target : "head:" + target);
    String range = said.known();
    if (!isRange) {
      throw said.notAsked(range + ".");
    }
    application.printText(SqlScript.downgrade(application.offline(runOptions), range));
  }

  private ExitCode runFleet() {
    if (sql) {
      throw new CliException(ExitCode.USAGE, "--schemas and --databases do not go with --sql.");
    }
    return fleet.run(
        application,
        migrator -> destructive.applied(limits.applied(runOptions.applied(migrator))),
        all -> all.downgrade(target));
  }

  private void run() {
    Migrator migrator = limits.applied(application.migrator(runOptions));
    Report report =
        destructive.run(
            application.terminal(),
            () -> migrator.downgrade(target),
            () -> migrator.allowingDestructive().downgrade(target));
    if (report.runs().isEmpty()) {
      application.print(
          report.heads().isEmpty()
              ? application.nothingApplied()
              : "Nothing to do: the database is at " + RevisionText.list(report.heads()) + ".");
    }
  }
}
