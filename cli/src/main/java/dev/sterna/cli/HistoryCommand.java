package dev.sterna.cli;

import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code history}. */
@Command(name = "history", description = "List the revisions, the newest first.")
final class HistoryCommand implements Callable<Integer> {

  private final Application application;

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
    if (graph.revisions().isEmpty()) {
      application.print(EmptyState.NO_REVISIONS);
    }
    for (RevisionInfo revision : revisions) {
      application.print(new RevisionText(revision).line(graph));
    }
    return ExitCode.OK.code();
  }
}
