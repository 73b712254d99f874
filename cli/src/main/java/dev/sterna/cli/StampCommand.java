package dev.sterna.cli;

import dev.sterna.Migrator;
import dev.sterna.execute.Settings;
import dev.sterna.execute.StampScript;
import dev.sterna.report.Report;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stamp}. */
@Command(
    name = "stamp",
    description = "Say that the database is at a revision, without running anything.")
final class StampCommand implements Callable<Integer> {

  private static final Pattern COUNTS_FROM_THERE = Pattern.compile("([^@]*@)?[+-].*");

  private final Application application;

  @Mixin private RunOptions runOptions;

  @Parameters(
      arity = "1..*",
      paramLabel = "TARGET",
      description = "heads, base, an id or its beginning; one for each branch.")
  private List<String> targets;

  @Option(
      names = "--purge",
      description = "Empty the revision table first: for one that holds another history.")
  private boolean purge;

  @Option(names = "--sql", description = "Only print the SQL, which may run on any database.")
  private boolean sql;

  StampCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    if (sql) {
      application.printText(script(application.offline(runOptions)));
      return ExitCode.OK.code();
    }
    Report report = stamped(application.migrator(runOptions), targets.toArray(String[]::new));
    for (Report.Run run : report.runs()) {
      application.print(
          switch (run.action()) {
                case STAMPED -> "Stamped ";
                case UNSTAMPED -> "Unstamped ";
                case UPGRADED -> "Upgraded ";
                case KEPT -> "Kept ";
                case MOVED -> "Moved ";
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

  private Report stamped(Migrator migrator, String... at) {
    return purge ? migrator.stampAnew(at) : migrator.stamp(at);
  }

  private String script(Settings settings) {
    for (String target : targets) {
      SqlRange said = new SqlRange("stamp", target);
      said.known();
      if (COUNTS_FROM_THERE.matcher(target).matches()) {
        throw said.notAsked("ID" + target.substring(target.indexOf('@') + 1) + ".");
      }
    }
    return purge ? StampScript.stampAnew(settings, targets) : StampScript.stamp(settings, targets);
  }
}
