package dev.sterna.execute;

import java.util.ArrayList;
import java.util.List;

/** What fits into a message that somebody is to read: a few lines, each of a bearable length. */
final class Excerpt {

  private static final int MOST_LINES = 3;
  private static final int LONGEST_LINE = 300;

  private Excerpt() {}

  /** The first lines, and how many more there are. */
  static List<String> of(List<String> lines) {
    List<String> first =
        new ArrayList<>(lines.stream().limit(MOST_LINES).map(Excerpt::of).toList());
    if (lines.size() > MOST_LINES) {
      first.add("and " + (lines.size() - MOST_LINES) + " more");
    }
    return first;
  }

  /**
   * The text as one line, cut around a place where it is too long.
   *
   * @param place the index of a character that is to be seen
   */
  static String around(String text, int place) {
    int start = Math.max(0, Math.min(place, text.length()) - LONGEST_LINE / 2);
    return start == 0 || text.length() <= LONGEST_LINE ? of(text) : "…" + of(text.substring(start));
  }

  /** The text as one line, cut where it is too long. */
  static String of(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST_LINE) {
      return line;
    }
    boolean withinPair = Character.isHighSurrogate(line.charAt(LONGEST_LINE - 1));
    String start = line.substring(0, withinPair ? LONGEST_LINE - 1 : LONGEST_LINE);
    return start + "… (" + text.length() + " characters)";
  }
}
