package dev.sterna.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which revisions run: each after its parents and dependencies, one branch as far as
 * it goes before the next, and of several branches the one whose class name is first.
 */
final class TopologicalOrder {

  private TopologicalOrder() {}

  /** The revisions in order; without those that a cycle keeps from ever running. */
  static Map<String, RevisionInfo> of(
      Map<String, RevisionInfo> revisions, Edges parents, Edges dependencies) {
    Map<String, Integer> waitingFor = new HashMap<>();
    List<RevisionInfo> ready = new ArrayList<>();
    for (RevisionInfo revision : revisions.values()) {
      int count = parents.before(revision.id()).size() + dependencies.before(revision.id()).size();
      waitingFor.put(revision.id(), count);
      if (count == 0) {
        ready.add(revision);
      }
    }
    Deque<RevisionInfo> open = new ArrayDeque<>();
    push(ready, open);
    Map<String, RevisionInfo> order = new LinkedHashMap<>();
    while (!open.isEmpty()) {
      RevisionInfo revision = open.pop();
      order.put(revision.id(), revision);
      ready = new ArrayList<>();
      // Dependants first, so that the branch's own children are on top of the stack.
      for (Edges edges : List.of(dependencies, parents)) {
        for (String next : edges.after(revision.id())) {
          if (waitingFor.merge(next, -1, Integer::sum) == 0) {
            ready.add(revisions.get(next));
          }
        }
        push(ready, open);
        ready.clear();
      }
    }
    return order;
  }

  private static void push(List<RevisionInfo> ready, Deque<RevisionInfo> open) {
    ready.sort(TopologicalOrder::lastFirst);
    for (RevisionInfo revision : ready) {
      open.push(revision);
    }
  }

  private static int lastFirst(RevisionInfo a, RevisionInfo b) {
    int byClass = b.className().compareTo(a.className());
    return byClass == 0 ? b.id().compareTo(a.id()) : byClass;
  }
}
