package dev.sterna.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Names that may have been meant: those fewest edits away, if they are few. */
public final class SimilarNames {

  private static final int MAX_EDITS = 3;
  private static final int MAX_NAMES = 3;

  private SimilarNames() {}

  /** The known names that are most like this one; none if none is. */
  public static List<String> of(String name, Collection<String> known) {
    List<String> nearest = new ArrayList<>();
    int least = Math.min(MAX_EDITS, name.length() / 2);
    for (String candidate : known) {
      int edits = distance(name, candidate);
      if (edits < least) {
        nearest.clear();
        least = edits;
      }
      if (edits == least && nearest.size() < MAX_NAMES) {
        nearest.add(candidate);
      }
    }
    return nearest;
  }

  /** Levenshtein's, two rows at a time. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int kept = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(kept, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
