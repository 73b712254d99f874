package dev.sterna.dialect;

import dev.sterna.schema.Value;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements of an author with their parameters put in, each {@code ?} being one, and {@code
 * ??} the operator {@code ?}, as JDBC has it. What stands in a constant, a quoted name, a comment
 * or a dollar quote is text (PostgreSQL manual, 4.1).
 */
final class Placeholders {

  /** What is passed over as a whole; possessive, because texts can be long. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<![A-Za-z0-9_$])[eE]'(?:[^'\\\\]++|\\\\.|'')*+'"
              + "|'(?:[^']++|'')*+'"
              + "|\"(?:[^\"]++|\"\")*+\""
              + "|--[^\\r\\n]*+"
              + "|/\\*"
              + "|(?<![A-Za-z0-9_$])\\$([A-Za-z_][A-Za-z0-9_]*+)?\\$"
              + "|\\?\\?"
              + "|\\?",
          Pattern.DOTALL);

  private final String sql;
  private final List<Value> values;
  private final StringBuilder text = new StringBuilder();
  private int next;

  private Placeholders(String sql, List<Value> values) {
    this.sql = sql;
    this.values = values;
  }

  /**
   * The statement with these values; as it is if there are none.
   *
   * @throws IllegalArgumentException if it has more or fewer places for them
   */
  static String filled(String sql, List<Value> values) {
    return values.isEmpty() ? sql : new Placeholders(sql, values).fill();
  }

  private String fill() {
    Matcher token = TOKEN.matcher(sql);
    int at = 0;
    while (token.find(at)) {
      text.append(sql, at, token.start());
      at = pass(token);
    }
    text.append(sql.substring(at));
    if (next != values.size()) {
      throw new IllegalArgumentException(
          "it has " + next + " places (?) for " + values.size() + " parameters");
    }
    return text.toString();
  }

  /** Writes the token, and says where what follows it begins. */
  private int pass(Matcher token) {
    String found = token.group();
    switch (found) {
      case "?" -> value();
      case "??" -> text.append('?');
      default -> {
        int end = end(token, found);
        text.append(sql, token.start(), end);
        return end;
      }
    }
    return token.end();
  }

  private int end(Matcher token, String found) {
    if (found.equals("/*")) {
      return endOfComment(token.end());
    }
    if (found.startsWith("$")) {
      int close = sql.indexOf(found, token.end());
      return close < 0 ? sql.length() : close + found.length();
    }
    return token.end();
  }

  /** Comments nest. */
  private int endOfComment(int start) {
    int depth = 1;
    int i = start;
    while (depth > 0 && i < sql.length()) {
      if (sql.startsWith("*/", i) || sql.startsWith("/*", i)) {
        depth += sql.charAt(i) == '/' ? 1 : -1;
        i++;
      }
      i++;
    }
    return Math.min(i, sql.length());
  }

  /** With spaces around it, so that it grows together with nothing. */
  private void value() {
    if (next < values.size()) {
      String literal = ValueSql.operand(values.get(next));
      boolean glued = text.length() > 0 && " \t\r\n(,".indexOf(text.charAt(text.length() - 1)) < 0;
      text.append(glued ? " " : "").append(literal);
    }
    next++;
  }
}
