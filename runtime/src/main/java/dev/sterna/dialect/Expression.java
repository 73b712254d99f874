package dev.sterna.dialect;

import java.util.regex.Pattern;

/**
 * The SQL texts that authors write, made safe to stand within a statement: PostgreSQL takes only
 * some expressions bare after {@code DEFAULT}, and a comment at the end of a text must not swallow
 * what follows it.
 */
final class Expression {

  private static final String STRING = "[eE]?'[^']*+(?:''[^']*+)*+'";
  private static final String NAME = "[A-Za-z_][A-Za-z0-9_.]*+";

  /** A value that is the same in every row; possessive, because texts can be long. */
  private static final Pattern CONSTANT =
      Pattern.compile(
          "-?\\d++(?:\\.\\d++)?|(?i:true|false|null)|"
              + NAME
              + "\\(\\)|"
              + STRING
              + "(?:::[a-z_][a-z0-9_ ]*+(?:\\(\\d++(?:,\\d++)?\\))?)?");

  private static final Pattern NAME_OR_CALL =
      Pattern.compile(NAME + "(?:\\((?:[^()'\"/-]++|" + STRING + ")*+\\))?");

  private Expression() {}

  /**
   * Whether the text is a literal, or a call without arguments such as {@code now()}: what an added
   * column can have as its default while it is filled.
   */
  static boolean isConstant(String sql) {
    return CONSTANT.matcher(sql.strip()).matches();
  }

  /** The text as one operand: bare if that is plainly safe, else in parentheses. */
  static String operand(String sql) {
    String text = sql.strip();
    boolean bare = isConstant(text) || NAME_OR_CALL.matcher(text).matches();
    return bare ? text : parenthesized(text);
  }

  static String parenthesized(String sql) {
    return "(" + closed(sql) + ")";
  }

  /** The text with the comment ended that it may end in. */
  static String closed(String sql) {
    String text = sql.strip();
    return text.contains("--") ? text + "\n" : text;
  }
}
