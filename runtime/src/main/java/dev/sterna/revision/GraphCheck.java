package dev.sterna.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds everything that keeps revisions from forming a graph, in the order of the revisions. */
final class GraphCheck {

  private final Map<String, List<RevisionInfo>> byId = new LinkedHashMap<>();
  private final Map<String, List<RevisionInfo>> byLabel = new LinkedHashMap<>();
  private final Map<String, List<RevisionInfo>> byReplaced = new LinkedHashMap<>();
  private final Collection<RevisionInfo> all;
  private final RevisionGraph graph;
  private final List<GraphProblem> problems = new ArrayList<>();

  /**
   * Checks these revisions.
   *
   * @param graph the graph as far as they make one
   */
  GraphCheck(Collection<RevisionInfo> all, RevisionGraph graph) {
    this.all = all;
    this.graph = graph;
    for (RevisionInfo revision : all) {
      add(byId, revision.id(), revision);
      for (String replaced : revision.replaces()) {
        add(byReplaced, replaced, revision);
      }
    }
    for (RevisionInfo revision : all) {
      for (String label : revision.labels()) {
        addLabel(label, revision);
      }
    }
  }

  /** The label of a revision that is replaced has gone to what replaces it. */
  private void addLabel(String label, RevisionInfo revision) {
    if (!byReplaced.containsKey(revision.id())) {
      add(byLabel, label, revision);
    }
  }

  List<GraphProblem> problems() {
    names();
    labels();
    replacements();
    for (RevisionInfo revision : all) {
      missing(revision);
    }
    cycles();
    return List.copyOf(problems);
  }

  private void names() {
    for (var entry : byId.entrySet()) {
      List<RevisionInfo> revisions = entry.getValue();
      if (!Target.isName(entry.getKey())) {
        problems.add(new GraphProblem.InvalidName(revisions.get(0), "id", entry.getKey()));
      }
      if (revisions.size() > 1) {
        problems.add(new GraphProblem.DuplicateId(entry.getKey(), revisions));
      }
    }
  }

  private void labels() {
    for (var entry : byLabel.entrySet()) {
      String label = entry.getKey();
      List<RevisionInfo> revisions = entry.getValue();
      if (!Target.isName(label)) {
        problems.add(new GraphProblem.InvalidName(revisions.get(0), "label", label));
      }
      if (revisions.size() > 1) {
        problems.add(new GraphProblem.DuplicateLabel(label, revisions));
      }
      if (byId.containsKey(label)) {
        List<RevisionInfo> both = new ArrayList<>(revisions);
        both.addAll(byId.get(label));
        problems.add(new GraphProblem.LabelIsId(label, both.stream().distinct().toList()));
      }
    }
  }

  private void replacements() {
    for (var entry : byReplaced.entrySet()) {
      if (entry.getValue().size() > 1) {
        problems.add(new GraphProblem.ReplacedTwice(entry.getKey(), entry.getValue()));
      }
      if (byReplaced.containsKey(graph.standsFor(entry.getKey()))) {
        problems.add(new GraphProblem.Cycle(entry.getValue()));
      }
    }
  }

  private void missing(RevisionInfo revision) {
    for (String parent : revision.revises()) {
      if (isMissing(parent)) {
        problems.add(new GraphProblem.MissingParent(revision, parent, similar(parent)));
      }
    }
    for (String dependency : revision.dependsOn()) {
      if (isMissing(dependency)) {
        problems.add(new GraphProblem.MissingDependency(revision, dependency, similar(dependency)));
      }
    }
  }

  private boolean isMissing(String id) {
    return !byId.containsKey(id) && !byReplaced.containsKey(id);
  }

  private List<String> similar(String id) {
    return SimilarNames.of(id, byId.keySet());
  }

  /**
   * What the order has left out is in a cycle or after one; going back from it ends in the cycle.
   */
  private void cycles() {
    Map<String, RevisionInfo> left = new LinkedHashMap<>();
    for (RevisionInfo revision : all) {
      if (!graph.contains(revision.id()) && !byReplaced.containsKey(revision.id())) {
        left.putIfAbsent(revision.id(), revision);
      }
    }
    Set<String> seen = new HashSet<>();
    for (String start : left.keySet()) {
      Map<String, Integer> places = new HashMap<>();
      List<RevisionInfo> path = new ArrayList<>();
      String id = start;
      while (seen.add(id)) {
        places.put(id, path.size());
        path.add(0, left.get(id));
        id = earlier(id, left);
      }
      if (places.containsKey(id)) {
        int end = path.size() - places.get(id);
        problems.add(new GraphProblem.Cycle(path.subList(0, end)));
      }
    }
  }

  /** One of those that this one waits for: it has one among those left, or it would not be left. */
  private String earlier(String id, Map<String, RevisionInfo> left) {
    for (Edges edges : List.of(graph.parents(), graph.dependencies())) {
      for (String before : edges.before(id)) {
        if (left.containsKey(before)) {
          return before;
        }
      }
    }
    throw new IllegalStateException("revision " + id + " waits for nothing");
  }

  private static void add(
      Map<String, List<RevisionInfo>> index, String key, RevisionInfo revision) {
    index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(revision);
  }
}
