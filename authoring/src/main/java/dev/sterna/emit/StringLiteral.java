package dev.sterna.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text as a Java literal, or as a sum of literals where one would be too long for a line.
 *
 * @param pieces the literals with their quotes
 * @param isFormat whether google-java-format takes it for a format string
 */
record StringLiteral(List<String> pieces, boolean isFormat) implements Expression {

  /** A longer literal is split; even deep inside a call it leaves room for what follows. */
  private static final int LONGEST = 66;

  private static final int LONGEST_PIECE = 60;

  /** What google-java-format recognizes: {@code FORMAT_SPECIFIER} in its JavaInputAstVisitor. */
  private static final Pattern SPECIFIER = Pattern.compile("%|\\{[0-9]\\}");

  StringLiteral {
    pieces = List.copyOf(pieces);
  }

  static StringLiteral of(String text) {
    List<String> characters = characters(text);
    if (length(characters) + 2 <= LONGEST) {
      return new StringLiteral(List.of(quoted(characters)), SPECIFIER.matcher(text).find());
    }
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (start < characters.size()) {
      int end = start + pieceLength(characters.subList(start, characters.size()));
      pieces.add(quoted(characters.subList(start, end)));
      start = end;
    }
    return new StringLiteral(
        pieces, pieces.stream().anyMatch(piece -> SPECIFIER.matcher(piece).find()));
  }

  /** How many characters the next literal takes: whole words, if there is a space to break at. */
  private static int pieceLength(List<String> characters) {
    int used = 0;
    int atWord = 0;
    for (int i = 0; i < characters.size(); i++) {
      String character = characters.get(i);
      used += character.length();
      if (used > LONGEST_PIECE) {
        return atWord > 0 ? atWord : i;
      }
      if (character.equals("\\n")) {
        return i + 1;
      }
      if (character.equals(" ")) {
        atWord = i + 1;
      }
    }
    return characters.size();
  }

  /** Each character as it stands in a literal. */
  private static List<String> characters(String text) {
    return text.codePoints().mapToObj(StringLiteral::escaped).toList();
  }

  private static String escaped(int character) {
    return switch (character) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      default -> {
        String itself = Character.toString(character);
        yield Unprintable.contains(character) ? unicode(itself) : itself;
      }
    };
  }

  private static String unicode(String character) {
    StringBuilder escapes = new StringBuilder();
    character.chars().forEach(unit -> escapes.append(String.format("\\u%04x", unit)));
    return escapes.toString();
  }

  private static String quoted(List<String> characters) {
    return "\"" + String.join("", characters) + "\"";
  }

  private static int length(List<String> characters) {
    return characters.stream().mapToInt(String::length).sum();
  }

  @Override
  public void layOut(Layout out) {
    if (pieces.size() == 1) {
      out.text(pieces.get(0));
      return;
    }
    out.level(
        4,
        sum -> {
          sum.text(pieces.get(0));
          for (String piece : pieces.subList(1, pieces.size())) {
            sum.breakOr(Layout.Fill.TOGETHER, " ").text("+ ").text(piece);
          }
        });
  }
}
