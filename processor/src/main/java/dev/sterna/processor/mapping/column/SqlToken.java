package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.name.PhysicalName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of an SQL fragment that an annotation holds (PostgreSQL manual, section 4.1 "Lexical
 * Structure"). Parentheses with all that is between them are one token.
 *
 * @param kind what it is
 * @param text as written
 * @param start where it begins in the fragment
 */
public record SqlToken(Kind kind, String text, int start) {

  public enum Kind {
    WORD,
    DELIMITED,
    LITERAL,
    GROUP,
    SYMBOL
  }

  private static final Pattern TOKEN =
      Pattern.compile(
          "/\\*(?s:.*?)\\*/|--[^\\n]*+|(?<literal>[eE]?'[^']*+(?:''[^']*+)*+')"
              + "|(?<delimited>\"[^\"]*+(?:\"\"[^\"]*+)*+\")"
              + "|(?<word>[\\w$\\x80-\\uffff]+)"
              + "|(?<symbol>\\S)");

  /** The tokens of a fragment; a parenthesis without its partner stays a symbol. */
  public static List<SqlToken> of(String sql) {
    List<SqlToken> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(sql);
    while (matcher.find()) {
      if (isComment(matcher.group())) {
        continue;
      }
      SqlToken token = new SqlToken(kind(matcher), matcher.group(), matcher.start());
      if (token.isSymbol(")")) {
        close(tokens, token, sql);
      } else {
        tokens.add(token);
      }
    }
    return tokens;
  }

  private static boolean isComment(String text) {
    return text.startsWith("/*") || text.startsWith("--");
  }

  /** Whether it is this key word, in any case. */
  public boolean is(String keyword) {
    return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
  }

  public boolean isSymbol(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  public int end() {
    return start + text.length();
  }

  /** What stands between the parentheses of a group. */
  public String inner() {
    return text.substring(1, text.length() - 1).strip();
  }

  public String keyword() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The name that a word or a delimited token is in the catalog. */
  public String name() {
    return PhysicalName.of(text.replace("\"\"", "\"")).catalog();
  }

  public boolean isName() {
    return kind == Kind.WORD || kind == Kind.DELIMITED;
  }

  /** Replaces the tokens from the last open parenthesis on by one group. */
  private static void close(List<SqlToken> tokens, SqlToken end, String sql) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.get(i).isSymbol("(")) {
        int start = tokens.get(i).start();
        tokens.subList(i, tokens.size()).clear();
        tokens.add(new SqlToken(Kind.GROUP, sql.substring(start, end.end()), start));
        return;
      }
    }
    tokens.add(end);
  }

  private static Kind kind(Matcher matcher) {
    if (matcher.group("literal") != null) {
      return Kind.LITERAL;
    }
    if (matcher.group("delimited") != null) {
      return Kind.DELIMITED;
    }
    return matcher.group("word") != null ? Kind.WORD : Kind.SYMBOL;
  }
}
