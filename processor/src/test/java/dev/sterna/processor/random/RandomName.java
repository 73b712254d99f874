package dev.sterna.processor.random;

import java.util.List;

/** Names of tables and columns: plain, and those that need a delimiter to survive. */
final class RandomName {
  private RandomName() {}

  /** A name as SQL, unlike any other of its model. */
  static String of(Draw draw, String prefix) {
    String plain = prefix + draw.fresh();
    return switch (draw.form("name", List.of("plain", "plain", "UPPER", "camel", "delimited"))) {
      case "UPPER" -> plain.toUpperCase() + "_X";
      case "camel" -> plain + "CamelCase";
      case "delimited" ->
          "\"" + draw.form("delimited", List.of("Odd ", "UP", "select ", "it's ")) + plain + "\"";
      default -> plain;
    };
  }

  /** The name as a Java string literal, delimited in either of the two ways there are. */
  static String literal(Draw draw, String name) {
    return name.startsWith("\"") && draw.use(50, "backticks")
        ? "\"`" + name.substring(1, name.length() - 1) + "`\""
        : literal(name);
  }

  /** The text as a Java string literal, delimiters and all. */
  static String literal(String text) {
    return "\"" + text.replace("\"", "\\\"") + "\"";
  }
}
