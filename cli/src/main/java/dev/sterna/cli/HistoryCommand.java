package dev.sterna.cli;

import dev.sterna.report.MigrationException;
import dev.sterna.revision.Applied;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code history}. */
@Command(
    name = "history",
    description = "List the revisions, newest first.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sterna history",
      "  sterna history 4640:head",
      "  sterna history -v   with what the database records of each",
      "  sterna history --indicate-current"
    })
final class HistoryCommand implements Callable<Integer> {

  private final Application application;

  @Mixin private JsonOption json;

  @Mixin private RoleOption role;

  @Option(
      names = {"-v", "--verbose"},
      description =
          "Show all details of each revision, including when it was applied, by whom and how"
              + " long it took, if a database is available.")
  private boolean verbose;

  @Option(
      names = {"-i", "--indicate-current"},
      description = "Ask the database, and mark its current revision.")
  private boolean indicateCurrent;

  @Parameters(
      arity = "0..1",
      paramLabel = "RANGE",
      defaultValue = ":",
      description = "FROM:TO, both included; either may be omitted. current asks the database.")
  private String range;

  HistoryCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    RevisionGraph graph = application.graph();
    List<RevisionInfo> revisions = new ArrayList<>(graph.history(this::applied, range));
    Collections.reverse(revisions);
    if (graph.revisions().isEmpty()) {
      return json.print(application, answer(graph, revisions, List.of(EmptyState.NO_REVISIONS)));
    }
    List<RevisionInfo> current =
        indicateCurrent ? graph.resolve(this::applied, "current") : List.of();
    return json.print(
        application,
        verbose
            ? detailed(graph, revisions, rows())
            : answer(graph, revisions, lines(graph, revisions, current)));
  }

  private Applied applied() {
    return application.applied(role);
  }

  private Answer answer(RevisionGraph graph, List<RevisionInfo> revisions, List<String> lines) {
    return Answer.of(lines, out -> application.json(graph).list(out, revisions));
  }

  private static List<String> lines(
      RevisionGraph graph, List<RevisionInfo> revisions, List<RevisionInfo> current) {
    return revisions.stream()
        .map(
            revision ->
                new RevisionText(revision).line(graph)
                    + (current.contains(revision) ? " (current)" : ""))
        .toList();
  }

  private Answer detailed(
      RevisionGraph graph, List<RevisionInfo> revisions, Optional<AppliedRows> rows) {
    String packageName = application.revisions().get().packageName();
    List<String> lines = new ArrayList<>();
    for (RevisionInfo revision : revisions) {
      lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
      RevisionDetails details = new RevisionDetails(revision, graph, packageName);
      lines.addAll(rows.map(it -> details.lines(it.of(revision))).orElseGet(() -> details.lines()));
    }
    return rows.map(it -> Answer.of(lines, out -> application.json(graph).list(out, revisions, it)))
        .orElseGet(() -> answer(graph, revisions, lines));
  }

  /** A history can be read where no database is; then it says less. */
  private Optional<AppliedRows> rows() {
    try {
      return Optional.of(
          AppliedRows.of(
              application.migrator(role).withDatabaseWait(Duration.ZERO).current().rows()));
    } catch (CliException | MigrationException e) {
      application
          .terminal()
          .err()
          .println(
              "warning: cannot ask the database what is applied: "
                  + ErrorText.of(e.getMessage()).lines().findFirst().orElse(""));
      return Optional.empty();
    }
  }
}
