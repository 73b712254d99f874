package dev.sterna.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Plans the rows of a stamp. */
final class StampPlanner {

  private final RevisionGraph graph;
  private final Applied applied;

  StampPlanner(RevisionGraph graph, Applied applied) {
    this.graph = graph;
    this.applied = applied;
  }

  StampPlan plan(List<Target> targets) {
    TargetResolver resolver = new TargetResolver(graph, applied);
    List<String> stamped = new ArrayList<>();
    for (Target target : targets) {
      stamped.addAll(resolver.revisions(target));
    }
    if (stamped.isEmpty()) {
      return new StampPlan(List.of(), applied.ids());
    }
    Set<String> there = Reach.from(stamped, graph.parents()::before, graph.dependencies()::before);
    List<RevisionInfo> insert = graph.where(id -> there.contains(id) && !applied.hasEntry(id));
    return new StampPlan(insert, deleted(stamped, there, insert));
  }

  /** What descends from the targets, and what a new row replaces. */
  private List<String> deleted(List<String> stamped, Set<String> there, List<RevisionInfo> insert) {
    Descendants descendants = new Descendants(graph, applied);
    List<String> above = new ArrayList<>();
    stamped.forEach(id -> above.addAll(descendants.next(id)));
    Set<String> gone = descendants.from(above);
    gone.removeAll(there);
    insert.forEach(revision -> gone.addAll(revision.replaces()));
    return applied.ids().stream()
        .filter(id -> gone.contains(id) || gone.contains(graph.standsFor(id)))
        .toList();
  }
}
