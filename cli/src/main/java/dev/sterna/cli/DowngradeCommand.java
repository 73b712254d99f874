package dev.sterna.cli;

import dev.sterna.Migrator;
import dev.sterna.report.Report;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code downgrade}. */
@Command(
    name = "downgrade",
    description = "Revert the database to an earlier revision, which stays applied.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sterna downgrade -1     one revision down",
      "  sterna downgrade 4640   to this one, which stays applied",
      "  sterna downgrade base --allow-destructive",
      "  sterna downgrade --sql head:4640"
    })
final class DowngradeCommand implements Callable<Integer> {

  private final Application application;

  @Mixin private RunOptions runOptions;

  @Mixin private LimitOptions limits;

  @Mixin private DestructiveOption destructive;

  @Mixin private FleetOption fleet;

  @Mixin private JsonOption json;

  @Parameters(
      paramLabel = "TARGET",
      description = "base, -N, an id or unique prefix, ID-N; with --sql, a range FROM:TO.")
  private String target;

  @Mixin private ScriptOption script;

  DowngradeCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    boolean sql = script.isAsked();
    if (fleet.isAsked()) {
      if (sql) {
        throw new CliException(
            ExitCode.USAGE, "--schemas and --databases cannot be used with --sql. Leave one out.");
      }
      return runFleet();
    }
    return sql ? json.printScript(application, sql()) : run();
  }

  private String sql() {
    boolean isRange = target.contains(":");
    SqlRange said = new SqlRange("downgrade", isRange ? target : "head:" + target);
    String range = said.known();
    if (!isRange) {
      throw said.notAsked(range + ".");
    }
    return script.downgrade(application.offline(runOptions), range);
  }

  private int runFleet() {
    return fleet.run(
        application,
        runOptions,
        json,
        migrator -> destructive.applied(limits.applied(migrator)),
        all -> all.downgrade(target));
  }

  private int run() {
    Application talking = json.talking(application);
    Migrator migrator = limits.applied(talking.migrator(runOptions));
    Report report =
        destructive.run(
            talking.terminal(),
            () -> talking.told(migrator, it -> it.downgrade(target)),
            () -> talking.told(migrator.allowingDestructive(), it -> it.downgrade(target)));
    return json.print(application, application.answer(report));
  }
}
