package dev.sterna.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Spoils texts as editors, merges and typing errors do: lines go, come twice or change places,
 * characters and values become others. The same seed spoils in the same way.
 */
final class Mutator {

  private static final List<String> HOSTILE =
      List.of(
          "",
          " ",
          "\t",
          "\0",
          "\r\n",
          "\"",
          "\\",
          "'",
          ";",
          "--",
          "*/",
          "\\u002a/",
          "${x}",
          "%s%n",
          "{}",
          "[",
          "null",
          "true",
          "-1",
          "0",
          "1e999",
          "99999999999999999999",
          "class",
          "Select",
          "ẞ",
          "हिन्दी",
          "🐦",
          "\uD83D",
          "\uFEFF",
          "e\u0301",
          "\u202Eabc",
          "<<<<<<< ours",
          "=======",
          ">>>>>>> theirs",
          "a".repeat(64),
          "é".repeat(40),
          "x".repeat(5000));

  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:[^\"\\\\\\n]++|\\\\.)*+\"|[\\p{L}_$][\\p{L}\\p{N}_$]*|\\d+|[^\\s\\p{L}\\d]");

  private final Random random;
  private final List<UnaryOperator<String>> ways =
      List.of(
          this::withoutLine,
          this::withLineTwice,
          this::withLinesSwapped,
          this::withLineOfHostility,
          this::cut,
          this::withCharacterReplaced,
          this::withTokenReplaced,
          this::withTokenReplaced,
          this::withTokenRemoved,
          this::withTokensSwapped,
          this::withTokenTwice,
          this::withHostilityInText,
          this::withOtherLineEnds);

  Mutator(long seed) {
    random = new Random(seed);
  }

  /** This text, spoiled in one to three ways. */
  String spoil(String text) {
    String spoiled = text;
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      spoiled = one(ways).apply(spoiled);
    }
    return spoiled;
  }

  /** One of these. */
  <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** A number from 0 to below this. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A text that programs stumble over. */
  String hostile() {
    return one(HOSTILE);
  }

  private String withoutLine(String text) {
    List<String> lines = lines(text);
    lines.remove(random.nextInt(lines.size()));
    return String.join("\n", lines);
  }

  private String withLineTwice(String text) {
    List<String> lines = lines(text);
    lines.add(random.nextInt(lines.size()), one(lines));
    return String.join("\n", lines);
  }

  private String withLinesSwapped(String text) {
    List<String> lines = lines(text);
    Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    return String.join("\n", lines);
  }

  private String withLineOfHostility(String text) {
    List<String> lines = lines(text);
    lines.add(random.nextInt(lines.size()), hostile());
    return String.join("\n", lines);
  }

  private String cut(String text) {
    return text.substring(0, random.nextInt(text.length() + 1));
  }

  private String withCharacterReplaced(String text) {
    if (text.isEmpty()) {
      return hostile();
    }
    int at = random.nextInt(text.length());
    return text.substring(0, at) + (char) (1 + random.nextInt(0x2FF)) + text.substring(at + 1);
  }

  private String withHostilityInText(String text) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + hostile() + text.substring(at);
  }

  private String withTokenReplaced(String text) {
    return withToken(text, token -> token.startsWith("\"") ? quoted(hostile()) : hostile());
  }

  private String withTokenRemoved(String text) {
    return withToken(text, token -> "");
  }

  private String withTokenTwice(String text) {
    return withToken(text, token -> token + " " + token);
  }

  private String withTokensSwapped(String text) {
    List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
    if (tokens.isEmpty()) {
      return text;
    }
    String other = one(tokens).group();
    return withToken(text, token -> other);
  }

  private String withOtherLineEnds(String text) {
    return text.replace("\n", one(List.of("\r\n", "\r", "\n\n", "\u2028")));
  }

  private String withToken(String text, UnaryOperator<String> change) {
    List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
    if (tokens.isEmpty()) {
      return text;
    }
    MatchResult token = one(tokens);
    return text.substring(0, token.start())
        + change.apply(token.group())
        + text.substring(token.end());
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private static List<String> lines(String text) {
    return new ArrayList<>(List.of(text.split("\n", -1)));
  }
}
