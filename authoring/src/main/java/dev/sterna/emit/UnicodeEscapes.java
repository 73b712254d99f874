package dev.sterna.emit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Unicode escapes, which Java translates before anything else (JLS 3.3). */
final class UnicodeEscapes {

  /** A backslash, after an even number of others, and the code unit that it stands for. */
  private static final Pattern ESCAPE =
      Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u+([0-9a-fA-F]{4})");

  private UnicodeEscapes() {}

  /** The source without them; without any, as nearly all are, it is not searched by a pattern. */
  static String translated(String source) {
    return source.contains("\\u") ? translatedAll(source) : source;
  }

  private static String translatedAll(String source) {
    return ESCAPE
        .matcher(source)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    escape.group(1) + (char) Integer.parseInt(escape.group(2), 16)));
  }

  /** Where each character of the translated source stands in the source, and the end of both. */
  static int[] places(String source) {
    int[] places = new int[translated(source).length() + 1];
    int from = 0;
    int to = 0;
    Matcher escape = ESCAPE.matcher(source);
    while (escape.find()) {
      while (from < escape.end(1)) {
        places[to++] = from++;
      }
      places[to++] = from;
      from = escape.end();
    }
    while (from <= source.length()) {
      places[to++] = from++;
    }
    return places;
  }
}
