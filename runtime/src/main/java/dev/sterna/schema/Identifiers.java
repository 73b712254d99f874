package dev.sterna.schema;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that an SQL text uses. It splits the text into words and does not parse it: enough to
 * tell whether an expression can be over a column, which decides what goes when that column goes.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">PostgreSQL manual,
 *     4.1 "Lexical Structure"</a>
 */
public final class Identifiers {

  /**
   * What holds no name (strings, dollar quotes, comments, numbers, the type of a cast), or a quoted
   * name, or a bare one; a bare one before a parenthesis is a function, before a string a type.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "(?i:\\be)'(?:[^'\\\\]++|''|\\\\.)*+'"
              + "|'(?:[^']++|'')*+'"
              + "|(\\$\\w*\\$).*?\\1"
              + "|--[^\\n]*+"
              + "|/\\*.*?\\*/"
              + "|\\d[\\w.]*+"
              + "|::\\s*[a-zA-Z_\\x{80}-\\x{10FFFF}][\\w$\\x{80}-\\x{10FFFF}]*+"
              + "|\"(?<quoted>(?:[^\"]++|\"\")++)\""
              + "|(?<bare>[a-zA-Z_\\x{80}-\\x{10FFFF}][\\w$\\x{80}-\\x{10FFFF}]*+)(?!\\s*[('])",
          Pattern.DOTALL);

  private Identifiers() {}

  /** The names as they stand in the catalog: bare ones in lower case, quoted ones as written. */
  public static Set<String> in(String sql) {
    Set<String> names = new HashSet<>();
    Matcher word = WORD.matcher(sql);
    while (word.find()) {
      names.add(quoted(word));
      names.add(bare(word));
    }
    names.remove("");
    return names;
  }

  /** The SQL text with another column wherever it names this one. */
  static String renaming(String sql, String from, String to) {
    Matcher word = WORD.matcher(sql);
    StringBuilder renamed = new StringBuilder();
    while (word.find()) {
      String text = word.group();
      if (from.equals(quoted(word))) {
        text = quoted(to);
      } else if (from.equals(bare(word))) {
        text = Identifier.sql(to);
      }
      word.appendReplacement(renamed, Matcher.quoteReplacement(text));
    }
    return word.appendTail(renamed).toString();
  }

  private static String quoted(Matcher word) {
    return word.group("quoted") == null ? "" : word.group("quoted").replace("\"\"", "\"");
  }

  private static String bare(Matcher word) {
    return word.group("bare") == null ? "" : word.group("bare").toLowerCase(Locale.ROOT);
  }

  /** The name in quotes, which any name may stand in. */
  public static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
