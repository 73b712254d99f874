package dev.sterna.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What comes after applied revisions: by the graph, and by what the database remembers of revisions
 * that the graph does not have.
 */
final class Descendants {

  private final RevisionGraph graph;
  private final Map<String, List<String>> unknownAfter = new HashMap<>();

  Descendants(RevisionGraph graph, Applied applied) {
    this.graph = graph;
    for (Applied.Entry entry : applied.entries()) {
      if (!graph.contains(graph.standsFor(entry.id()))) {
        entry.revises().forEach(end -> put(end, entry.id()));
        entry.dependsOn().forEach(end -> put(end, entry.id()));
      }
    }
  }

  private void put(String earlier, String later) {
    unknownAfter.computeIfAbsent(graph.standsFor(earlier), id -> new ArrayList<>()).add(later);
  }

  /** These revisions and all that descends from them or depends on them. */
  Set<String> from(List<String> start) {
    return Reach.from(
        start,
        graph.parents()::after,
        graph.dependencies()::after,
        id -> unknownAfter.getOrDefault(id, List.of()));
  }

  /** What comes right after this revision. */
  List<String> next(String id) {
    List<String> next = new ArrayList<>(graph.parents().after(id));
    next.addAll(graph.dependencies().after(id));
    next.addAll(unknownAfter.getOrDefault(id, List.of()));
    return next;
  }
}
