package dev.sterna.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts steps along one branch. A place is a revision, or nothing for the base below all. */
final class Walk {

  private final RevisionGraph graph;
  private final Target target;
  private final Branch branch;

  Walk(RevisionGraph graph, Target target, Branch branch) {
    this.graph = graph;
    this.target = target;
    this.branch = branch;
  }

  String up(Optional<String> from, int steps) {
    Optional<String> place = from;
    for (int i = 0; i < steps; i++) {
      List<String> ways = new ArrayList<>();
      List<String> next = place.map(graph.parents()::after).orElseGet(this::bases);
      next.stream().filter(branch.lineage()::contains).forEach(ways::add);
      place = Optional.of(only(ways, place, i, from));
    }
    return place.orElseThrow();
  }

  /** The first revision is one step above the base. */
  Optional<String> down(String from, int steps) {
    Optional<String> place = Optional.of(from);
    for (int i = 0; i < steps; i++) {
      List<String> ways =
          place
              .map(graph.parents()::before)
              .orElseThrow(() -> tooFew(Optional.of(from), countDown(from)));
      place =
          ways.isEmpty() ? Optional.empty() : Optional.of(only(ways, place, i, Optional.of(from)));
    }
    return place;
  }

  private int countDown(String from) {
    return graph.ancestors(from).size() + 1;
  }

  private List<String> bases() {
    return graph.bases().stream().map(RevisionInfo::id).toList();
  }

  private String only(List<String> ways, Optional<String> at, int done, Optional<String> from) {
    if (ways.isEmpty()) {
      throw tooFew(from, done);
    }
    if (ways.size() > 1) {
      throw new RevisionException(
          new TargetProblem.AmbiguousWalk(target.text(), place(at), graph.infos(ways)));
    }
    return ways.get(0);
  }

  private RevisionException tooFew(Optional<String> from, int possible) {
    int steps = Math.abs(target.steps());
    return new RevisionException(
        new TargetProblem.TooFewSteps(target.text(), place(from), steps, possible));
  }

  private String place(Optional<String> at) {
    return at.map(graph::get).map(Wording::revision).orElse("the base");
  }
}
