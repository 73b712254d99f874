package dev.sterna.execute.table;

import dev.sterna.revision.RevisionInfo;
import java.util.List;

/**
 * What a row says in one text if its revision is done for good: its id, the checksum of its source,
 * and what it stands on. The server makes it whenever a row is written, by whichever version of
 * Sterna (manual, 5.4 "Generated Columns"), so that a start reads one column and not seven, two of
 * which are arrays. A row says nothing if it has more than {@value #MOST} parents or dependencies,
 * for only subscripts may read an array there; it is read as a whole then.
 */
final class SettledText {

  static final String COLUMN = "settled";

  private static final int MOST = 3;

  private SettledText() {}

  /** The definition of the column behind its name. */
  static String definition() {
    return "text generated always as (case when state = 'done' and kind in ('applied', 'stamped')"
        + " and pg_catalog.cardinality(revises) <= "
        + MOST
        + " and pg_catalog.cardinality(depends_on) <= "
        + MOST
        + " then id || ' ' || checksum || ' ' || "
        + elements("revises", "")
        + " || "
        + elements("depends_on", "' ' || ")
        + " end) stored";
  }

  /** The elements of an array as one text. */
  private static String elements(String array, String first) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= MOST; i++) {
      text.append(i == 1 ? "coalesce(" + first : " || coalesce(',' || ")
          .append(array)
          .append('[')
          .append(i)
          .append("], '')");
    }
    return text.toString();
  }

  /** Whether the text is that of this revision; it is compared in place, for there are many. */
  static boolean isOf(RevisionInfo revision, String text) {
    int id = revision.id().length();
    int checksum = id + 1 + revision.checksum().length();
    return text.startsWith(revision.id())
        && text.startsWith(" ", id)
        && text.startsWith(revision.checksum(), id + 1)
        && text.startsWith(" ", checksum)
        && standsOn(revision, text, checksum + 1);
  }

  private static boolean standsOn(RevisionInfo revision, String text, int start) {
    List<String> parents = revision.revises();
    String ends =
        parents.size() == 1 && revision.dependsOn().isEmpty() ? parents.get(0) : ends(revision);
    return text.length() == start + ends.length() && text.startsWith(ends, start);
  }

  private static String ends(RevisionInfo revision) {
    String parents = String.join(",", revision.revises());
    return revision.dependsOn().isEmpty()
        ? parents
        : parents + " " + String.join(",", revision.dependsOn());
  }

  /** The id of the revision that the text is of. */
  static String id(String text) {
    return text.substring(0, text.indexOf(' '));
  }
}
