package dev.sterna.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as a Java literal, or as a sum of literals where one would be too long for its line.
 *
 * @param characters each character as it stands in a literal
 * @param isFormat whether google-java-format takes the text for a format string
 */
record StringLiteral(List<String> characters, boolean isFormat) implements Expression {

  /** What google-java-format recognizes: {@code FORMAT_SPECIFIER} in its JavaInputAstVisitor. */
  private static final Pattern SPECIFIER = Pattern.compile("%|\\{[0-9]\\}");

  /** A cut at these would hide a specifier. */
  private static final Pattern BEGUN_SPECIFIER = Pattern.compile("\\{[0-9]?$");

  private static final int QUOTES = 2;

  /** The further indent of a sum, and the sign of each further literal. */
  private static final int SUM = 4 + "+ ".length();

  StringLiteral {
    characters = List.copyOf(characters);
  }

  static StringLiteral of(String text) {
    List<String> characters = new ArrayList<>(text.length());
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      characters.add(escaped(text.codePointAt(i)));
    }
    return new StringLiteral(characters, SPECIFIER.matcher(text).find());
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
    character.chars().forEach(unit -> escapes.append(String.format(Locale.ROOT, "\\u%04x", unit)));
    return escapes.toString();
  }

  @Override
  public void layOut(Layout out) {
    String whole = quoted(characters);
    if (whole.length() <= out.room()) {
      out.text(whole);
      return;
    }
    List<String> literals = literals(out.room() - SUM - QUOTES);
    out.level(
        4,
        sum -> {
          sum.text(literals.get(0));
          for (String literal : literals.subList(1, literals.size())) {
            sum.breakOr(Layout.Fill.TOGETHER, " ").text("+ ").text(literal);
          }
        });
  }

  private List<String> literals(int longest) {
    List<String> literals = new ArrayList<>();
    int start = 0;
    while (start < characters.size()) {
      List<String> rest = characters.subList(start, characters.size());
      int size = size(rest, longest);
      literals.add(quoted(rest.subList(0, size)));
      start += size;
    }
    return literals;
  }

  /** How many characters the next literal takes: whole words, if there is a space to break at. */
  private static int size(List<String> rest, int longest) {
    int length = 0;
    int words = 0;
    for (int i = 0; i < rest.size(); i++) {
      length += rest.get(i).length();
      if (length > longest) {
        return words > 0 ? words : beforeSpecifier(rest, i);
      }
      if (rest.get(i).equals("\\n")) {
        return i + 1;
      }
      if (rest.get(i).equals(" ")) {
        words = i + 1;
      }
    }
    return rest.size();
  }

  private static int beforeSpecifier(List<String> rest, int size) {
    int end = Math.max(1, size);
    while (end > 1 && BEGUN_SPECIFIER.matcher(String.join("", rest.subList(0, end))).find()) {
      end--;
    }
    return end;
  }

  private static String quoted(List<String> characters) {
    return "\"" + String.join("", characters) + "\"";
  }
}
