package dev.sterna.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sterna.Migrator;
import dev.sterna.migration.RevisionSet;
import dev.sterna.report.Direction;
import dev.sterna.report.Plan;
import dev.sterna.report.PlannedRevision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plan}: what a run would do, and what the application would feel of it. */
@Command(
    name = "plan",
    description =
        "Show what an upgrade would do: each step, the locks it takes and the sizes of the tables.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sterna plan      what upgrade would do",
      "  sterna plan -v   with the SQL",
      "  sterna plan --downgrade -1"
    })
final class PlanCommand implements Callable<Integer> {

  private final Application application;
  private final GlobalOptions options;

  @Mixin private JsonOption json;

  @Mixin private RunOptions runOptions;

  @Parameters(
      arity = "0..1",
      paramLabel = "TARGET",
      description = "As for upgrade (default: heads); with --downgrade, as for downgrade.")
  private Optional<String> target = Optional.empty();

  @Option(names = "--downgrade", description = "Show what a downgrade to TARGET would do.")
  private boolean downgrade;

  @Option(names = "--switch", description = "Show what upgrade --switch would do.")
  private boolean switching;

  @Option(
      names = {"-v", "--verbose"},
      description = "Also show the SQL.")
  private boolean verbose;

  PlanCommand(Application application, GlobalOptions options) {
    this.application = application;
    this.options = options;
  }

  @Override
  public Integer call() {
    if (downgrade && target.isEmpty()) {
      throw new CliException(ExitCode.USAGE, "--downgrade needs a target, such as -1 or base.");
    }
    if (switching && (downgrade || target.isPresent())) {
      throw new CliException(
          ExitCode.USAGE,
          "--switch always goes to the heads, so it cannot be used with a target or --downgrade.");
    }
    RevisionSet revisions = application.revisions().get();
    if (!downgrade) {
      options.requireNotKeptSince(revisions);
    }
    Migrator migrator = application.migrator(runOptions);
    Plan plan = plan(migrator);
    if (plan.revisions().isEmpty()) {
      return json.print(
          application, Answer.of(List.of("Nothing to do."), out -> members(out, List.of())));
    }
    List<PlannedImpact> impacts =
        new ImpactReader(revisions, application.database())
            .read(plan, migrator.current().applied());
    return json.print(application, Answer.of(lines(impacts), out -> members(out, impacts)));
  }

  private Plan plan(Migrator migrator) {
    if (switching) {
      return migrator.planSwitch();
    }
    return downgrade
        ? migrator.planDowngrade(target.orElseThrow())
        : migrator.plan(target.orElse("heads"));
  }

  private List<String> lines(List<PlannedImpact> impacts) {
    List<String> lines = new ArrayList<>();
    Optional<PlannedImpact> last = Optional.empty();
    for (PlannedImpact impact : impacts) {
      boolean sameRevision = last.filter(l -> l.revision().equals(impact.revision())).isPresent();
      if (!sameRevision) {
        lines.add(title(impact.revision()));
      }
      if (!sameRevision || last.orElseThrow().step() != impact.step()) {
        lines.add("  " + step(impact));
      }
      lines.add("    " + impact.operation().operation().describe());
      impact.tables().forEach(table -> lines.add("        " + table.words()));
      if (verbose) {
        impact.operation().statements().stream()
            .flatMap(String::lines)
            .forEach(line -> lines.add("        | " + line));
      }
      last = Optional.of(impact);
    }
    return lines;
  }

  private static String title(PlannedRevision planned) {
    RevisionText text = new RevisionText(planned.revision());
    return planned.direction() == Direction.UPGRADE
        ? "upgrade " + text.way()
        : "downgrade " + text.wayBack();
  }

  private static String step(PlannedImpact impact) {
    int steps = impact.revision().steps().size();
    String mode =
        switch (impact.mode()) {
          case TRANSACTION -> "one transaction";
          case AUTOCOMMIT -> "outside a transaction";
        };
    return steps == 1 ? mode : "step %s of %s, %s".formatted(impact.step() + 1, steps, mode);
  }

  private static void members(JsonGenerator out, List<PlannedImpact> impacts) throws IOException {
    out.writeArrayFieldStart("operations");
    for (PlannedImpact impact : impacts) {
      out.writeStartObject();
      out.writeStringField("revision", impact.revision().revision().id());
      out.writeStringField("direction", word(impact.revision().direction()));
      out.writeNumberField("step", impact.step() + 1);
      out.writeStringField("mode", word(impact.mode()));
      out.writeStringField("operation", impact.operation().operation().describe());
      RevisionJson.texts(out, "statements", impact.operation().statements());
      out.writeArrayFieldStart("tables");
      for (PlannedImpact.OnTable table : impact.tables()) {
        table.write(out);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
