package dev.sterna.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One kind of "comes after" between revisions, to be walked both ways. */
final class Edges {

  private final Map<String, List<String>> before;
  private final Map<String, List<String>> after;

  private Edges(Map<String, List<String>> before, Map<String, List<String>> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * The edges between these revisions.
   *
   * @param ends what a revision comes after; what is not among the revisions is left out
   * @param replacements the revision that an id means, where it is not its own
   */
  static Edges of(
      Map<String, RevisionInfo> revisions,
      Function<RevisionInfo, List<String>> ends,
      Map<String, String> replacements) {
    Map<String, List<String>> before = new HashMap<>();
    Map<String, List<String>> after = new HashMap<>();
    for (RevisionInfo revision : revisions.values()) {
      for (String end : ends.apply(revision)) {
        String earlier = replacements.getOrDefault(end, end);
        List<String> all = before.computeIfAbsent(revision.id(), id -> new ArrayList<>(1));
        if (revisions.containsKey(earlier) && !all.contains(earlier)) {
          all.add(earlier);
          after.computeIfAbsent(earlier, id -> new ArrayList<>(1)).add(revision.id());
        }
      }
    }
    return new Edges(before, after);
  }

  List<String> before(String id) {
    return before.getOrDefault(id, List.of());
  }

  List<String> after(String id) {
    return after.getOrDefault(id, List.of());
  }
}
