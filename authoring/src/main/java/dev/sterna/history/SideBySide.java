package dev.sterna.history;

import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Two lines of revisions that start from one place. A database may have been brought some way along
 * either before the other one came to it, so a merge is sound only if it does not matter how far.
 *
 * @param shared what both start from
 * @param left what only the one line has, in the order in which it runs
 * @param right what only the other line has, in the order in which it runs
 */
public record SideBySide(Outcome shared, List<RevisionInfo> left, List<RevisionInfo> right) {

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
        Outcome.of(history, shared), without(leftLine, shared), without(rightLine, shared));
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
   * What the two lines can leave; one outcome, if it does not matter how far a database was along
   * which of them. The first is that of all the left line before the right one.
   *
   * @throws HistoryException if a revision does not fit what the other line may have done before it
   */
  public List<Outcome> outcomes(History history) {
    return new Interleavings(history).of(shared, left, right);
  }

  /**
   * Why a database would refuse rows or SQL of one line where the other one has run; nothing if it
   * would not.
   *
   * @throws HistoryException if a revision does not fit what the other line has done before it
   */
  public Optional<String> clash(History history) {
    SqlClashes sql = new SqlClashes(history);
    return rowClash(history, left, right)
        .or(() -> rowClash(history, right, left))
        .or(() -> sql.first(left, right))
        .or(() -> sql.first(right, left));
  }

  /**
   * The operations of which no replay tells whether it matters to rows which line runs first, a
   * text for each pair.
   *
   * @throws HistoryException if what the lines share does not fit together
   */
  public List<String> unseen(History history) {
    return new UnseenClashes(history).of(this);
  }

  /** Each part of the one line, and then each of the other one on top. */
  private Optional<String> rowClash(
      History history, List<RevisionInfo> first, List<RevisionInfo> then) {
    MissingValues missing = new MissingValues(history);
    List<Outcome> alone = states(history, shared, then);
    for (Outcome ofFirst : states(history, shared, first)) {
      List<Outcome> together = states(history, ofFirst, then);
      for (int i = 0; i < then.size(); i++) {
        Optional<String> clash = new RowClashes(ofFirst, alone.get(i), together.get(i)).first();
        if (clash.isPresent()) {
          return clash;
        }
      }
      Optional<String> lacking = missing.more(shared, ofFirst, then);
      if (lacking.isPresent()) {
        return lacking;
      }
    }
    return Optional.empty();
  }

  /** What is left after each revision of a line. */
  private static List<Outcome> states(History history, Outcome start, List<RevisionInfo> line) {
    List<Outcome> states = new ArrayList<>();
    Outcome outcome = start;
    for (RevisionInfo revision : line) {
      outcome = outcome.after(history, revision);
      states.add(outcome);
    }
    return states;
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
