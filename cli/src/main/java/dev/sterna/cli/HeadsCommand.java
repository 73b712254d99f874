package dev.sterna.cli;

import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code heads}. */
@Command(
    name = "heads",
    description = "List the heads: the revisions that no other revises.",
    footerHeading = "%nExamples:%n",
    footer = {"  sterna heads", "  sterna heads -v"})
final class HeadsCommand implements Callable<Integer> {

  private final Application application;

  @Mixin private JsonOption json;

  @Mixin private VerboseOption verbose;

  @Option(
      names = "--resolve-dependencies",
      description = "Leave out heads that another revision depends on.")
  private boolean resolveDependencies;

  HeadsCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    RevisionGraph graph = application.graph();
    List<RevisionInfo> heads = resolveDependencies ? graph.effectiveHeads() : graph.heads();
    List<String> lines =
        heads.isEmpty()
            ? List.of(EmptyState.NO_REVISIONS)
            : verbose.lines(
                application, graph, heads, head -> new RevisionText(head).marked(graph));
    return json.print(
        application, Answer.of(lines, out -> application.json(graph).list(out, heads)));
  }
}
