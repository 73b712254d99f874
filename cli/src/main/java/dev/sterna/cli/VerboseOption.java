package dev.sterna.cli;

import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** How much is told of each revision of a list. */
final class VerboseOption {

  @Option(
      names = {"-v", "--verbose"},
      description = "Show all details of each revision, not just one line.")
  private boolean verbose;

  /** Whether all is to be told. */
  boolean isAsked() {
    return verbose;
  }

  /** The revisions in a line each, or all that is known of them. */
  List<String> lines(
      Application application,
      RevisionGraph graph,
      List<RevisionInfo> revisions,
      Function<RevisionInfo, String> line) {
    if (!verbose) {
      return revisions.stream().map(line).toList();
    }
    String packageName = application.revisions().get().packageName();
    List<String> lines = new ArrayList<>();
    for (RevisionInfo revision : revisions) {
      lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
      lines.addAll(new RevisionDetails(revision, graph, packageName).lines());
    }
    return lines;
  }
}
