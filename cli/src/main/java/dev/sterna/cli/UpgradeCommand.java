package dev.sterna.cli;

import dev.sterna.Migrator;
import dev.sterna.migration.RevisionSet;
import dev.sterna.report.Report;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code upgrade}. */
@Command(
    name = "upgrade",
    description = "Upgrade the database to a later revision.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sterna upgrade           to the heads",
      "  sterna upgrade +1        one revision up",
      "  sterna upgrade --draft   try a draft before keeping it",
      "  sterna upgrade --sql 4640:head > upgrade.sql",
      "  sterna upgrade --sql --idempotent > any.sql",
      "  sterna upgrade --schemas \"tenant_*\" --parallel 8"
    })
final class UpgradeCommand implements Callable<Integer> {

  private static final String HEADS = "heads";

  private final Application application;
  private final GlobalOptions options;

  @Mixin private RunOptions runOptions;

  @Mixin private LimitOptions limits;

  @Mixin private DestructiveOption destructive;

  @Mixin private FleetOption fleet;

  @Mixin private JsonOption json;

  @Parameters(
      arity = "0..1",
      paramLabel = "TARGET",
      description = "heads (default), head, +N, an id or unique prefix, ID+N.")
  private Optional<String> target = Optional.empty();

  @Option(
      names = "--draft",
      description = "Upgrade to the heads, then try the pending draft on top.")
  private boolean draft;

  @Option(
      names = "--switch",
      description =
          "Revert what another branch left in a database of your own, then upgrade to the heads.")
  private boolean switching;

  @Option(
      names = "--strict-order",
      description =
          "Refuse a revision that was merged below those already applied, instead of running"
              + " it late.")
  private boolean strictOrder;

  @Option(
      names = "--single-transaction",
      description = "Apply all pending revisions in one transaction: all or none.")
  private boolean singleTransaction;

  @Mixin private ScriptOption script;

  UpgradeCommand(Application application, GlobalOptions options) {
    this.application = application;
    this.options = options;
  }

  @Override
  public Integer call() {
    boolean sql = script.isAsked();
    if (draft && (sql || target.isPresent())) {
      throw new CliException(
          ExitCode.USAGE, "--draft cannot be used with a target or --sql. Leave one out.");
    }
    if (switching && (draft || sql || target.isPresent())) {
      throw new CliException(
          ExitCode.USAGE,
          "--switch always goes to the heads, so it cannot be used with a"
              + " target, --draft or --sql.");
    }
    if (singleTransaction && sql) {
      throw new CliException(
          ExitCode.USAGE,
          "--single-transaction cannot be used with --sql. Run the script in one transaction:"
              + " psql -1.");
    }
    if (fleet.isAsked()) {
      if (sql) {
        throw withoutFleet();
      }
      return runFleet();
    }
    return sql ? json.printScript(application, sql()) : run();
  }

  private int runFleet() {
    if (draft || switching) {
      throw withoutFleet();
    }
    return fleet.run(
        application,
        runOptions,
        json,
        migrator -> destructive.applied(limited(migrator)),
        all -> all.upgrade(target.orElse(HEADS)));
  }

  private static CliException withoutFleet() {
    return new CliException(
        ExitCode.USAGE,
        "--schemas and --databases cannot be used with --sql, --draft or --switch. Leave one out.");
  }

  private String sql() {
    String to = new SqlRange("upgrade", target.orElse(HEADS)).known();
    String range = to.contains(":") ? to : ":" + to;
    return script.upgrade(application.offline(runOptions), range);
  }

  private int run() {
    RevisionSet revisions = application.revisions().get();
    options.requireNotKeptSince(revisions);
    if (draft) {
      options.requireModelCompiled(revisions);
    }
    Application talking = json.talking(application);
    Migrator migrator = limited(talking.migrator(runOptions));
    Report report =
        destructive.run(
            talking.terminal(),
            () -> talking.told(migrator, this::upgrade),
            () -> talking.told(migrator.allowingDestructive(), this::upgrade));
    return json.print(application, application.answer(report));
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
