package dev.sterna.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tokens of a Java source as far as a checksum needs them (Java Language Specification,
 * chapter 3): texts by their value, so that their layout does not count; words and numbers; every
 * other character by itself. Each compile reads every revision so, which is why it is no regular
 * expression, and goes over an array.
 */
abstract class JavaTokens {

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
  private final char[] characters;
  private int at;

  /**
   * @param source the source, whose Unicode escapes are translated
   */
  JavaTokens(String source) {
    this.source = source;
    this.characters = source.toCharArray();
  }

  /** The texts of the tokens, those of texts after a quotation mark. */
  static List<String> of(String source) {
    Listed reader = new Listed(UnicodeEscapes.translated(source));
    reader.readAll();
    return reader.tokens;
  }

  /** The same, with the places where they stand in the source. */
  static List<SourceToken> located(String source) {
    Located reader = new Located(source);
    reader.readAll();
    return reader.tokens;
  }

  private static final class Listed extends JavaTokens {

    private final List<String> tokens = new ArrayList<>();

    Listed(String source) {
      super(source);
    }

    @Override
    void word(char[] source, int start, int end) {
      tokens.add(new String(source, start, end - start));
    }

    @Override
    void text(String text, int start, int end) {
      tokens.add(text);
    }
  }

  /** Remembers where each token stands, which a compile does not ask for. */
  private static final class Located extends JavaTokens {

    private final int[] places;
    private final List<SourceToken> tokens = new ArrayList<>();

    Located(String source) {
      super(UnicodeEscapes.translated(source));
      this.places = UnicodeEscapes.places(source);
    }

    @Override
    void word(char[] source, int start, int end) {
      text(new String(source, start, end - start), start, end);
    }

    @Override
    void text(String text, int start, int end) {
      tokens.add(new SourceToken(text, places[start], places[end]));
    }
  }

  /** A token that is no text: what stands in the source between these places. */
  abstract void word(char[] source, int start, int end);

  /**
   * A text.
   *
   * @param text its value after a quotation mark
   */
  abstract void text(String text, int start, int end);

  final void readAll() {
    while (at < characters.length) {
      next();
    }
  }

  private void next() {
    switch (characters[at]) {
      case ' ', '\n', '\r', '\t', '\f', '\u000B' -> skipSpaces();
      case '/' -> slash();
      case '"' -> readText();
      case '\'' -> upTo(closing(at + 1, "'"));
      default -> readWord();
    }
  }

  /** Indentation, of which there is much. */
  private void skipSpaces() {
    do {
      at++;
    } while (at < characters.length && characters[at] == ' ');
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
    while (end < characters.length && characters[end] != '\n' && characters[end] != '\r') {
      end++;
    }
    return end;
  }

  private void readText() {
    int endOfBlock = source.startsWith(BLOCK, at) ? closing(at + BLOCK.length(), BLOCK) : at + 1;
    if (endOfBlock > at + 1) {
      String block = source.substring(at + BLOCK.length(), endOfBlock - BLOCK.length());
      add(valueOf(block.replace("\r\n", "\n").replace('\r', '\n')), endOfBlock);
      return;
    }
    int end = closing(at + 1, "\"");
    if (end > at + 1) {
      String text = source.substring(at, end - 1);
      add(text.indexOf('\\') < 0 ? text : '"' + text.substring(1).translateEscapes(), end);
    } else {
      add("\"", end);
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
    char first = delimiter.charAt(0);
    int end = start;
    while (end < characters.length
        && !(characters[end] == first && source.startsWith(delimiter, end))) {
      end += characters[end] == '\\' ? 2 : 1;
    }
    return end < characters.length ? end + delimiter.length() : at + 1;
  }

  private void readWord() {
    int end = at;
    while (end < characters.length && characters[end] < ASCII && PARTS[characters[end]]) {
      end++;
    }
    while (end < characters.length && isPart(end)) {
      end += Character.charCount(source.codePointAt(end));
    }
    upTo(end > at ? end : at + Character.charCount(source.codePointAt(at)));
  }

  private boolean isPart(int place) {
    char c = characters[place];
    return c < ASCII ? PARTS[c] : Character.isJavaIdentifierPart(source.codePointAt(place));
  }

  private void upTo(int end) {
    word(characters, at, end);
    at = end;
  }

  private void add(String text, int end) {
    text(text, at, end);
    at = end;
  }
}
