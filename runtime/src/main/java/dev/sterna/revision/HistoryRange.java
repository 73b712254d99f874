package dev.sterna.revision;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Finds the revisions between two targets, each of which may count from the other. */
final class HistoryRange {

  private final RevisionGraph graph;
  private final TargetResolver resolver;

  HistoryRange(RevisionGraph graph, Supplier<Applied> applied) {
    this.graph = graph;
    this.resolver = new TargetResolver(graph, applied);
  }

  List<RevisionInfo> revisions(String range) {
    int colon = range.indexOf(':');
    if (colon < 0) {
      throw new RevisionException(new TargetProblem.NotARange(range));
    }
    String from = range.substring(0, colon).strip();
    String to = range.substring(colon + 1).strip();
    List<String> start;
    List<String> end;
    if (to.startsWith("+")) {
      start = side(from, Target.BASE);
      end = side(start, to);
    } else {
      end = side(to, Target.HEADS);
      start = from.startsWith("-") ? side(end, from) : side(from, Target.BASE);
    }
    return between(range, start, end);
  }

  private List<String> side(String text, String otherwise) {
    return resolver.revisions(Target.parse(text.isEmpty() ? otherwise : text));
  }

  /** Steps counted from the other side of the range. */
  private List<String> side(List<String> other, String steps) {
    if (other.size() > 1) {
      throw new RevisionException(new TargetProblem.NotOneHead(steps, graph.infos(other)));
    }
    String anchor = other.isEmpty() ? Target.BASE : other.get(0);
    return resolver.revisions(Target.parse(anchor + steps));
  }

  private List<RevisionInfo> between(String range, List<String> start, List<String> end) {
    Set<String> below = Reach.from(end, graph.parents()::before);
    if (start.isEmpty()) {
      return graph.where(below::contains);
    }
    Set<String> above = Reach.from(start, graph.parents()::after);
    List<RevisionInfo> found = graph.where(id -> below.contains(id) && above.contains(id));
    if (found.isEmpty()) {
      throw new RevisionException(
          new TargetProblem.NotAnAncestor(range, graph.infos(start), graph.infos(end)));
    }
    return found;
  }
}
