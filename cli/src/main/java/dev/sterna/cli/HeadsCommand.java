package dev.sterna.cli;

import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code heads}. */
@Command(name = "heads", description = "List the revisions that none revises.")
final class HeadsCommand implements Callable<Integer> {

  private final Application application;

  HeadsCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    RevisionGraph graph = application.graph();
    if (graph.heads().isEmpty()) {
      application.print(EmptyState.NO_REVISIONS);
    }
    for (RevisionInfo head : graph.heads()) {
      application.print(new RevisionText(head).marked(graph));
    }
    return ExitCode.OK.code();
  }
}
