package dev.sterna.revision;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Everything that can be reached along edges. */
final class Reach {

  private Reach() {}

  /** The start and all that follows from it, along any of these ways. */
  @SafeVarargs
  static Set<String> from(Collection<String> start, Function<String, List<String>>... ways) {
    Set<String> reached = new HashSet<>(start);
    Deque<String> open = new ArrayDeque<>(start);
    while (!open.isEmpty()) {
      String id = open.pop();
      for (Function<String, List<String>> way : ways) {
        for (String next : way.apply(id)) {
          if (reached.add(next)) {
            open.push(next);
          }
        }
      }
    }
    return reached;
  }
}
