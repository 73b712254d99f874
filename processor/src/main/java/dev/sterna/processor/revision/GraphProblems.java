package dev.sterna.processor.revision;

import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.RevisionMessage;
import dev.sterna.revision.GraphProblem;
import dev.sterna.revision.RevisionGraph;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong with the graph of the revisions, at the annotations that say so. */
final class GraphProblems {

  private GraphProblems() {}

  static List<Problem> of(List<FoundRevision> revisions) {
    List<GraphProblem> problems = RevisionGraph.problems(FoundRevisions.infos(revisions));
    return problems.isEmpty()
        ? List.of()
        : problems.stream().flatMap(problem -> at(problem, revisions)).toList();
  }

  /** One error at the revision to change: its text names the others. */
  private static Stream<Problem> at(GraphProblem problem, List<FoundRevision> revisions) {
    return revisions.stream()
        .filter(revision -> problem.revision().equals(revision.info()))
        .limit(1)
        .map(
            revision ->
                Problem.of(
                    RevisionMessage.REVISION_GRAPH,
                    revision.annotation().origin(problem.attribute()),
                    problem.message()));
  }
}
