package dev.sterna.execute.table;

import dev.sterna.revision.RevisionInfo;

/**
 * The column that says in one text what {@link RevisionInfo#settled()} says, if the revision of the
 * row is done for good. The server makes it whenever a row is written, by whichever version of
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
}
