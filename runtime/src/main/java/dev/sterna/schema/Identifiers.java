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
      if (word.group("quoted") != null) {
        names.add(word.group("quoted").replace("\"\"", "\""));
      } else if (word.group("bare") != null) {
        names.add(word.group("bare").toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  /** The name in quotes, which any name may stand in. */
  public static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
