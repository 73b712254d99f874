package dev.sterna.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tokens of a Java source as far as a checksum needs them (Java Language Specification, chapter
 * 3): texts by their value, so that their layout does not count; words and numbers; every other
 * character by itself.
 */
final class JavaTokens {

  /** A backslash, after an even number of others, and the code unit that it stands for. */
  private static final Pattern UNICODE_ESCAPE =
      Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u+([0-9a-fA-F]{4})");

  /** Possessive where a group repeats: otherwise a long text would exhaust the stack. */
  private static final Pattern LEXEME =
      Pattern.compile(
          "(?<skipped>\\s+|//[^\\n\\r]*|/\\*.*?\\*/)"
              + "|\"\"\"(?<block>(?:[^\"\\\\]++|\\\\.|\"(?!\"\"))*+)\"\"\""
              + "|\"(?<string>(?:[^\"\\\\]++|\\\\.)*+)\""
              + "|(?<character>'(?:[^'\\\\]|\\\\.)*+')"
              + "|(?<word>[\\p{javaJavaIdentifierPart}]+)"
              + "|(?<other>.)",
          Pattern.DOTALL);

  private JavaTokens() {}

  static List<String> of(String source) {
    Matcher lexeme = LEXEME.matcher(withoutUnicodeEscapes(source));
    List<String> tokens = new ArrayList<>();
    while (lexeme.find()) {
      if (lexeme.group("skipped") == null) {
        tokens.add(token(lexeme));
      }
    }
    return tokens;
  }

  private static String token(Matcher lexeme) {
    if (lexeme.group("block") != null) {
      String block = lexeme.group("block").replace("\r\n", "\n").replace('\r', '\n');
      String lines = block.substring(block.indexOf('\n') + 1);
      return '"' + lines.stripIndent().translateEscapes();
    }
    if (lexeme.group("string") != null) {
      return '"' + lexeme.group("string").translateEscapes();
    }
    return lexeme.group();
  }

  private static String withoutUnicodeEscapes(String source) {
    return UNICODE_ESCAPE
        .matcher(source)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    escape.group(1) + (char) Integer.parseInt(escape.group(2), 16)));
  }
}
