package dev.sterna.cli;

import dev.sterna.Migrator;
import dev.sterna.execute.Settings;
import dev.sterna.execute.StampScript;
import dev.sterna.report.Report;
import java.util.ArrayList;
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
    description = "Record that the database is at a revision, without running anything.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sterna stamp heads   everything is applied",
      "  sterna stamp base    nothing is applied",
      "  sterna stamp --sql 4640 > stamp.sql"
    })
final class StampCommand implements Callable<Integer> {

  private static final Pattern COUNTS_FROM_THERE = Pattern.compile("([^@]*@)?[+-].*");

  private final Application application;

  @Mixin private RunOptions runOptions;

  @Mixin private JsonOption json;

  @Parameters(
      arity = "1..*",
      paramLabel = "TARGET",
      description = "heads, base, an id or unique prefix; one for each branch.")
  private List<String> targets;

  @Option(
      names = "--purge",
      description = "Empty the revision table first, as when it holds another history.")
  private boolean purge;

  @Option(names = "--sql", description = "Only print the SQL, which works on any database.")
  private boolean sql;

  StampCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    if (sql) {
      return json.printScript(application, script(application.offline(runOptions)));
    }
    Report report =
        json.talking(application)
            .told(
                application.migrator(runOptions),
                it -> stamped(it, targets.toArray(String[]::new)));
    return json.print(
        application, Answer.of(lines(report), out -> ReportJson.members(out, report)));
  }

  private static List<String> lines(Report report) {
    List<String> lines = new ArrayList<>();
    for (Report.Run run : report.runs()) {
      lines.add(
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
    lines.add(
        report.heads().isEmpty()
            ? EmptyState.NOTHING_APPLIED
            : "The database is at " + RevisionText.list(report.heads()) + ".");
    return lines;
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
