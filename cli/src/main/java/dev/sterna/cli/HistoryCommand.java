package dev.sterna.cli;

import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code history}. */
@Command(name = "history", description = "List the revisions, the newest first.")
final class HistoryCommand implements Callable<Integer> {

  private final Application application;

  @Mixin private JsonOption json;

  @Mixin private VerboseOption verbose;

  @Option(
      names = {"-i", "--indicate-current"},
      description = "Ask the database, and mark where it is.")
  private boolean indicateCurrent;

  @Parameters(
      arity = "0..1",
      paramLabel = "RANGE",
      defaultValue = ":",
      description =
          "FROM:TO, both included; either may be left out. Only for current the database is asked.")
  private String range;

  HistoryCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    RevisionGraph graph = application.graph();
    List<RevisionInfo> revisions = new ArrayList<>(graph.history(application::applied, range));
    Collections.reverse(revisions);
    List<String> lines =
        graph.revisions().isEmpty() ? List.of(EmptyState.NO_REVISIONS) : lines(graph, revisions);
    return json.print(
        application, Answer.of(lines, out -> application.json(graph).list(out, revisions)));
  }

  private List<String> lines(RevisionGraph graph, List<RevisionInfo> revisions) {
    List<RevisionInfo> current =
        indicateCurrent ? graph.resolve(application::applied, "current") : List.of();
    return verbose.lines(
        application,
        graph,
        revisions,
        revision ->
            new RevisionText(revision).line(graph)
                + (current.contains(revision) ? " (current)" : ""));
  }
}
