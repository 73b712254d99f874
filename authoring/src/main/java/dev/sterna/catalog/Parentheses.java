package dev.sterna.catalog;

/** The parentheses that PostgreSQL puts around a whole expression. */
final class Parentheses {

  private Parentheses() {}

  /** The expression without the pairs that enclose all of it. */
  static String stripped(String expression) {
    String text = expression.strip();
    while (text.startsWith("(") && end(text) == text.length() - 1) {
      text = text.substring(1, text.length() - 1).strip();
    }
    return text;
  }

  /**
   * Where the parenthesis closes that the text begins with. Catalogs write quotes in quotes twice,
   * so that leaving and entering quotes again does no harm; backslashes come in {@code E''} only.
   */
  private static int end(String text) {
    int depth = 0;
    char quote = 0;
    boolean escapes = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        if (c == '\\' && escapes) {
          i++;
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '\'' || c == '"') {
        quote = c;
        escapes = c == '\'' && text.charAt(i - 1) == 'E';
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
