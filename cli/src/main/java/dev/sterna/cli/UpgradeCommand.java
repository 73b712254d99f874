package dev.sterna.cli;

import dev.sterna.Migrator;
import dev.sterna.execute.SqlScript;
import dev.sterna.report.Report;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code upgrade}. */
@Command(name = "upgrade", description = "Bring the database up to a revision.")
final class UpgradeCommand implements Callable<Integer> {

  private static final String HEADS = "heads";

  private final Application application;
  private final GlobalOptions options;

  @Mixin private RunOptions runOptions;

  @Mixin private LimitOptions limits;

  @Mixin private DestructiveOption destructive;

  @Mixin private FleetOption fleet;

  @Parameters(
      arity = "0..1",
      paramLabel = "TARGET",
      description = "heads (if not given), head, +N, an id or its beginning, ID+N.")
  private Optional<String> target = Optional.empty();

  @Option(names = "--draft", description = "Go to the heads and try the pending draft on top.")
  private boolean draft;

  @Option(
      names = "--switch",
      description =
          "Take back what another branch has left in a database of your own, then go to the heads.")
  private boolean switching;

  @Option(
      names = "--strict-order",
      description =
          "Refuse a revision that was merged below what the database has, instead of running it"
              + " late.")
  private boolean strictOrder;

  @Option(
      names = "--single-transaction",
      description = "Apply all pending revisions in one transaction: all of them, or none.")
  private boolean singleTransaction;

  @Option(
      names = "--sql",
      description =
          "Only print the SQL. TARGET may be a range FROM:TO, FROM being where the database is.")
  private boolean sql;

  UpgradeCommand(Application application, GlobalOptions options) {
    this.application = application;
    this.options = options;
  }

  @Override
  public Integer call() {
    if (draft && (sql || target.isPresent())) {
      throw new CliException(ExitCode.USAGE, "--draft goes with neither a target nor --sql.");
    }
    if (switching && (draft || sql || target.isPresent())) {
      throw new CliException(
          ExitCode.USAGE, "--switch goes to the heads, so with no target, --draft or --sql.");
    }
    if (singleTransaction && sql) {
      throw new CliException(ExitCode.USAGE, "--single-transaction does not go with --sql.");
    }
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

  private ExitCode runFleet() {
    if (sql || draft || switching) {
      throw new CliException(
          ExitCode.USAGE, "--schemas and --databases go with neither --sql, --draft nor --switch.");
    }
    return fleet.run(
        application,
        migrator -> destructive.applied(limited(runOptions.applied(migrator))),
        all -> all.upgrade(target.orElse(HEADS)));
  }

  private void printSql() {
    String to = new SqlRange("upgrade", target.orElse(HEADS)).known();
    String range = to.contains(":") ? to : ":" + to;
    application.printText(SqlScript.upgrade(application.offline(runOptions), range));
  }

  private void run() {
    options.requireNotKeptSince(application.revisions().get());
    Migrator migrator = limited(application.migrator(runOptions));
    Report report =
        destructive.run(
            application.terminal(),
            () -> upgrade(migrator),
            () -> upgrade(migrator.allowingDestructive()));
    if (report.runs().isEmpty()) {
      application.print(
          report.heads().isEmpty()
              ? application.nothingApplied()
              : "Nothing to do: the database is at " + RevisionText.list(report.heads()) + ".");
    }
  }

  private Migrator limited(Migrator migrator) {
    Migrator limited = limits.applied(migrator);
    Migrator ordered = strictOrder ? limited.inStrictOrder() : limited;
    return singleTransaction ? ordered.singleTransaction() : ordered;
  }

  private Report upgrade(Migrator migrator) {
    if (switching) {
      return migrator.switchBranch();
    }
    return draft ? migrator.upgradeDraft() : migrator.upgrade(target.orElse(HEADS));
  }
}
