package dev.sterna.cli;

import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code branches}. */
@Command(
    name = "branches",
    description = "List the branch points, and the revisions that branch off at each.",
    footerHeading = "%nExamples:%n",
    footer = {"  sterna branches"})
final class BranchesCommand implements Callable<Integer> {

  private final Application application;

  @Mixin private JsonOption json;

  @Mixin private VerboseOption verbose;

  BranchesCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    RevisionGraph graph = application.graph();
    List<RevisionInfo> branchPoints = graph.branchPoints();
    return json.print(
        application,
        Answer.of(
            lines(graph, branchPoints), out -> application.json(graph).list(out, branchPoints)));
  }

  private List<String> lines(RevisionGraph graph, List<RevisionInfo> branchPoints) {
    if (branchPoints.isEmpty()) {
      return List.of(
          graph.revisions().isEmpty() ? EmptyState.NO_REVISIONS : EmptyState.NO_BRANCHES);
    }
    return verbose.lines(application, graph, branchPoints, point -> fork(graph, point));
  }

  private static String fork(RevisionGraph graph, RevisionInfo branchPoint) {
    StringBuilder fork = new StringBuilder(new RevisionText(branchPoint).line(graph));
    for (RevisionInfo child : graph.children(branchPoint.id())) {
      fork.append(System.lineSeparator())
          .append("    -> ")
          .append(new RevisionText(child).titled(graph));
    }
    return fork.toString();
  }
}
