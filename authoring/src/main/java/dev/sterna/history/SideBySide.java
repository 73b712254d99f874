package dev.sterna.history;

import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.Fingerprint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Two lines of revisions that start from one schema. A database may have been brought some way
 * along either before the other one came to it, so a merge is sound only if it does not matter how
 * far.
 *
 * @param shared the schema that both start from
 * @param left what only the one line has, in the order in which it runs
 * @param right what only the other line has, in the order in which it runs
 */
public record SideBySide(Schema shared, List<RevisionInfo> left, List<RevisionInfo> right) {

  public SideBySide {
    Objects.requireNonNull(shared, "shared");
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /**
   * The lines that lead to these heads, from the last that they share.
   *
   * @throws HistoryException if what they share does not fit together
   */
  public static SideBySide of(History history, RevisionInfo left, RevisionInfo right) {
    List<RevisionInfo> leftLine = line(history.graph(), left);
    List<RevisionInfo> rightLine = line(history.graph(), right);
    Set<RevisionInfo> rights = new HashSet<>(rightLine);
    List<RevisionInfo> shared = leftLine.stream().filter(rights::contains).toList();
    return new SideBySide(
        history.replay(Schema.empty(), shared),
        without(leftLine, shared),
        without(rightLine, shared));
  }

  private static List<RevisionInfo> line(RevisionGraph graph, RevisionInfo head) {
    List<RevisionInfo> line = new ArrayList<>(graph.prerequisites(head.id()));
    line.add(head);
    return line;
  }

  private static List<RevisionInfo> without(List<RevisionInfo> line, List<RevisionInfo> shared) {
    Set<RevisionInfo> known = new HashSet<>(shared);
    return line.stream().filter(revision -> !known.contains(revision)).toList();
  }

  /**
   * The schemas that the two lines can leave; one, if it does not matter how far a database was
   * along which of them. The first is that of all the left one before the right one.
   *
   * @throws HistoryException if a revision does not fit what the other line may have done before it
   */
  public List<Schema> outcomes(History history) {
    Map<String, Schema> outcomes = new LinkedHashMap<>();
    collect(history, left, right, outcomes);
    collect(history, right, left, outcomes);
    return List.copyOf(outcomes.values());
  }

  /** The whole of one line at each place within the other, the last place first. */
  private void collect(
      History history,
      List<RevisionInfo> line,
      List<RevisionInfo> whole,
      Map<String, Schema> outcomes) {
    for (int i = line.size(); i > 0; i--) {
      List<RevisionInfo> order = new ArrayList<>(line.subList(0, i));
      order.addAll(whole);
      order.addAll(line.subList(i, line.size()));
      Schema outcome = history.replay(shared, order);
      outcomes.putIfAbsent(Fingerprint.of(outcome), outcome);
    }
  }

  /** A revision of each line that do the very same, if there are such. */
  public Collection<Twins> twins(History history) {
    List<Twins> twins = new ArrayList<>();
    for (RevisionInfo one : left) {
      for (RevisionInfo other : right) {
        if (!history.upgrade(one).isEmpty()
            && history.upgrade(one).equals(history.upgrade(other))) {
          twins.add(new Twins(one, other));
        }
      }
    }
    return twins;
  }

  /** Two revisions that do the very same. */
  public record Twins(RevisionInfo left, RevisionInfo right) {}
}
