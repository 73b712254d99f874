package dev.sterna.history;

import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every order in which two lines of revisions can have run beside each other: a way through a grid,
 * on which each step to the right is a revision of the one line, each step down one of the other.
 * Ways that have left the same go on together, so that it matters little how many there are.
 */
final class Interleavings {

  private final History history;

  Interleavings(History history) {
    this.history = history;
  }

  /**
   * What all orders leave. The first outcome is that of all the left line before the right one.
   *
   * @throws HistoryException if a revision does not fit what the other line may have done before it
   */
  List<Outcome> of(Outcome shared, List<RevisionInfo> left, List<RevisionInfo> right) {
    List<Map<String, Outcome>> row = new ArrayList<>();
    row.add(Map.of(shared.key(), shared));
    for (RevisionInfo revision : right) {
      row.add(after(row.get(row.size() - 1), revision));
    }
    for (RevisionInfo revision : left) {
      row = below(row, revision, right);
    }
    return List.copyOf(row.get(right.size()).values());
  }

  private List<Map<String, Outcome>> below(
      List<Map<String, Outcome>> row, RevisionInfo down, List<RevisionInfo> right) {
    List<Map<String, Outcome>> next = new ArrayList<>();
    next.add(after(row.get(0), down));
    for (int i = 0; i < right.size(); i++) {
      Map<String, Outcome> outcomes = after(next.get(i), right.get(i));
      after(row.get(i + 1), down).forEach(outcomes::putIfAbsent);
      next.add(outcomes);
    }
    return next;
  }

  private Map<String, Outcome> after(Map<String, Outcome> before, RevisionInfo revision) {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    for (Outcome each : before.values()) {
      Outcome outcome = each.after(history, revision);
      outcomes.putIfAbsent(outcome.key(), outcome);
    }
    return outcomes;
  }
}
