package dev.sterna.schema;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that an SQL text uses, and names as SQL text. It splits the text into words and does
 * not parse it: enough to tell whether an expression can be over a column, which decides what goes
 * when that column goes.
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

  /**
   * The key words of PostgreSQL 14 to 18 that are not free everywhere: reserved ones, and those
   * that cannot name a function or a type, or a column (manual, appendix C; {@code
   * pg_get_keywords}). The server's {@code quote_ident} quotes the same.
   */
  private static final Set<String> KEY_WORDS =
      Set.of(
          ("all analyse analyze and any array as asc asymmetric authorization between bigint binary"
                  + " bit boolean both case cast char character check coalesce collate collation"
                  + " column concurrently constraint create cross current_catalog current_date"
                  + " current_role current_schema current_time current_timestamp current_user dec"
                  + " decimal default deferrable desc distinct do else end except exists extract"
                  + " false fetch float for foreign freeze from full grant greatest group grouping"
                  + " having ilike in initially inner inout int integer intersect interval into is"
                  + " isnull join json json_array json_arrayagg json_exists json_object"
                  + " json_objectagg json_query json_scalar json_serialize json_table json_value"
                  + " lateral leading least left like limit localtime localtimestamp merge_action"
                  + " national natural nchar none normalize not notnull null nullif numeric offset"
                  + " on only or order out outer overlaps overlay placing position precision primary"
                  + " real references returning right row select session_user setof similar smallint"
                  + " some substring symmetric system_user table tablesample then time timestamp to"
                  + " trailing treat trim true union unique user using values varchar variadic"
                  + " verbose when where window with xmlattributes xmlconcat xmlelement xmlexists"
                  + " xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable")
              .split(" "));

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
        text = sql(to);
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

  /**
   * The SQL text of this name.
   *
   * @throws IllegalArgumentException if the name holds U+0000, which PostgreSQL cannot store
   */
  public static String sql(String name) {
    if (name.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(
          "the name \""
              + name.replace("\0", "\\0")
              + "\" holds U+0000, which PostgreSQL cannot store");
    }
    return isPlain(name) && !KEY_WORDS.contains(name)
        ? name
        : '"' + name.replace("\"", "\"\"") + '"';
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c == '_';
      boolean digit = c >= '0' && c <= '9';
      if (!letter && !(digit && i > 0)) {
        return false;
      }
    }
    return !name.isEmpty();
  }
}
