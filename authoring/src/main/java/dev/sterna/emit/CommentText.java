package dev.sterna.emit;

import java.util.ArrayList;
import java.util.List;

/** Words of whoever wrote them, made safe for a Java comment and filled into lines. */
final class CommentText {

  /** The zero-width joiners that Hindi and emoji need; nothing else invisible is kept. */
  private static final String JOINERS = "\u200C\u200D";

  private CommentText() {}

  /** Lines of a {@code //} comment at this column. */
  static String line(int column, String text) {
    // A backslash before a u would begin a Unicode escape, even in a comment.
    List<String> words = words(text.replace("\\", "\\\\"));
    return fill(" ".repeat(column) + "// ", words);
  }

  /** Lines of a paragraph of a class's Javadoc. */
  static String javadoc(String html) {
    return fill(" * ", words(html));
  }

  /** A text as HTML that says the same and means nothing to Javadoc. */
  static String html(String text) {
    return String.join(" ", words(text))
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\\", "&#92;")
        .replace("*/", "*&#47;")
        .replace("@", "&#64;");
  }

  private static List<String> words(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (Character.isWhitespace(character)
                  || Character.isSpaceChar(character)
                  || Character.isISOControl(character)) {
                visible.append(' ');
              } else if (!Unprintable.contains(character) || JOINERS.indexOf(character) >= 0) {
                visible.appendCodePoint(character);
              }
            });
    String words = visible.toString().strip();
    return words.isEmpty() ? List.of() : List.of(words.split(" +"));
  }

  private static String fill(String prefix, List<String> words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(prefix);
    for (String word : words) {
      boolean isFirst = line.length() == prefix.length();
      if (!isFirst && line.length() + 1 + word.length() > Layout.WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(prefix);
        isFirst = true;
      }
      line.append(isFirst ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return String.join("\n", lines) + "\n";
  }
}
