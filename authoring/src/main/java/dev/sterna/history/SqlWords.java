package dev.sterna.history;

import java.util.regex.Pattern;

/**
 * SQL text, of which words are looked for. Nobody parses it: a name counts wherever it stands.
 *
 * @param text the text
 */
record SqlWords(String text) {

  private static final Pattern ALL_COLUMNS =
      Pattern.compile("(?i)(\\bselect\\b|\\bdistinct\\b|,|\\.)\\s*\\*");

  private static final Pattern LEADING =
      Pattern.compile("(?is)(grant|revoke|comment|analyze|vacuum|reindex|cluster)\\b[^;]*;?\\s*");

  private static final Pattern DELETING =
      Pattern.compile("(?i)\\b(delete|truncate|merge|do|call|execute)\\b");

  boolean has(String word) {
    return Pattern.compile(
            "(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])", Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .find();
  }

  /** Whether it asks for every column of a table, however many there are. */
  boolean asksForAllColumns() {
    return ALL_COLUMNS.matcher(text).find();
  }

  /** Whether it leaves rows alone, and what happens to them. */
  boolean leavesRowsAlone() {
    return LEADING.matcher(text.strip()).matches();
  }

  /** Whether rows may go by it. */
  boolean mayDelete() {
    return DELETING.matcher(text).find();
  }
}
