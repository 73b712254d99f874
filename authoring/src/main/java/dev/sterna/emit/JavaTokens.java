package dev.sterna.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of a Java source as far as a checksum needs them (Java Language Specification, chapter
 * 3): texts by their value, so that their layout does not count; words and numbers; every other
 * character by itself. Each compile reads every revision so, which is why it is no regular
 * expression.
 */
class JavaTokens {

  private static final String BLOCK = "\"\"\"";

  private static final int ASCII = 128;

  /** The characters of words that are in nearly all of them. */
  private static final boolean[] PARTS = new boolean[ASCII];

  static {
    for (int c = 0; c < ASCII; c++) {
      PARTS[c] = Character.isJavaIdentifierPart(c);
    }
  }

  private final String source;
  private final List<String> tokens = new ArrayList<>();
  private int at;

  private JavaTokens(String source) {
    this.source = source;
  }

  static List<String> of(String source) {
    boolean isPlain = !source.contains("\\u");
    JavaTokens reader = new JavaTokens(isPlain ? source : UnicodeEscapes.translated(source));
    reader.readAll();
    return reader.tokens;
  }

  /** The same, with the places where they stand in the source. */
  static List<SourceToken> located(String source) {
    Located reader = new Located(source);
    reader.readAll();
    return reader.located;
  }

  /** Remembers where each token stands, which a compile does not ask for. */
  private static final class Located extends JavaTokens {

    private final int[] places;
    private final List<SourceToken> located = new ArrayList<>();

    Located(String source) {
      super(UnicodeEscapes.translated(source));
      this.places = UnicodeEscapes.places(source);
    }

    @Override
    void add(String token, int end) {
      located.add(new SourceToken(token, places[at()], places[end]));
      super.add(token, end);
    }
  }

  int at() {
    return at;
  }

  final void readAll() {
    while (at < source.length()) {
      next();
    }
  }

  private void next() {
    switch (source.charAt(at)) {
      case ' ', '\n', '\r', '\t', '\f', '\u000B' -> at++;
      case '/' -> slash();
      case '"' -> text();
      case '\'' -> upTo(closing(at + 1, "'"));
      default -> word();
    }
  }

  private void slash() {
    if (source.startsWith("//", at)) {
      at = endOfLine();
      return;
    }
    int end = source.startsWith("/*", at) ? source.indexOf("*/", at + 2) : -1;
    if (end < 0) {
      upTo(at + 1);
    } else {
      at = end + 2;
    }
  }

  private int endOfLine() {
    int end = at;
    while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private void text() {
    int endOfBlock = source.startsWith(BLOCK, at) ? closing(at + BLOCK.length(), BLOCK) : at + 1;
    if (endOfBlock > at + 1) {
      String block = source.substring(at + BLOCK.length(), endOfBlock - BLOCK.length());
      add(valueOf(block.replace("\r\n", "\n").replace('\r', '\n')), endOfBlock);
      return;
    }
    int end = closing(at + 1, "\"");
    if (end > at + 1) {
      add('"' + source.substring(at + 1, end - 1).translateEscapes(), end);
    } else {
      upTo(end);
    }
  }

  private static String valueOf(String block) {
    return '"' + block.substring(block.indexOf('\n') + 1).stripIndent().translateEscapes();
  }

  /**
   * Behind the delimiter that closes what begins before this place. A quote that nothing closes is
   * a character by itself.
   */
  private int closing(int start, String delimiter) {
    int end = start;
    while (end < source.length() && !source.startsWith(delimiter, end)) {
      end += source.charAt(end) == '\\' ? 2 : 1;
    }
    return end < source.length() ? end + delimiter.length() : at + 1;
  }

  private void word() {
    int end = at;
    while (end < source.length() && isPart(end)) {
      end += source.charAt(end) < ASCII ? 1 : Character.charCount(source.codePointAt(end));
    }
    upTo(end > at ? end : at + Character.charCount(source.codePointAt(at)));
  }

  private boolean isPart(int place) {
    char c = source.charAt(place);
    return c < ASCII ? PARTS[c] : Character.isJavaIdentifierPart(source.codePointAt(place));
  }

  private void upTo(int end) {
    add(source.substring(at, end), end);
  }

  /** Takes what stands between this place and the end for a token. */
  void add(String token, int end) {
    tokens.add(token);
    at = end;
  }
}
