package dev.sterna.emit;

import java.util.Arrays;

/**
 * Tokens as one text, each after its length, in which literals that are added up are one, unless a
 * method of the last one is called.
 */
final class JoinedTokens {

  /** What was seen last and is not written yet. */
  private enum Held {
    NOTHING,
    TEXT,
    /** A text and a plus. */
    SUM,
    /** Two texts and the plus between them. */
    TEXTS
  }

  private static final String PLUS = "+";

  /** What the length of a token and the sign behind it take at most. */
  private static final int PREFIX = 11;

  private final char[] className;
  private char[] written;
  private int length;
  private Held held = Held.NOTHING;
  private String first = "";
  private String second = "";

  /**
   * @param className the name for which an empty token stands, which Java does not have
   * @param expected about how long the text gets
   */
  JoinedTokens(String className, int expected) {
    this.className = className.toCharArray();
    written = new char[expected + PREFIX];
  }

  /**
   * Adds a token that is no text.
   *
   * @param symbol its character, if it is only one
   */
  void word(char symbol, char[] source, int start, int end) {
    if (held != Held.NOTHING && isHeld(symbol)) {
      return;
    }
    boolean isClassName =
        end - start == className.length
            && Arrays.equals(source, start, end, className, 0, className.length);
    write(source, start, isClassName ? start : end);
  }

  /** Whether this one, behind what is held, is held as well; if not, nothing is any more. */
  private boolean isHeld(char symbol) {
    if (held == Held.TEXTS && symbol != '.') {
      join();
    }
    if (held == Held.TEXT && symbol == '+') {
      held = Held.SUM;
      return true;
    }
    release();
    return false;
  }

  /**
   * Adds a text.
   *
   * @param text its value after a quotation mark
   */
  void text(String text) {
    if (held == Held.SUM) {
      second = text;
      held = Held.TEXTS;
      return;
    }
    if (held == Held.TEXTS) {
      join();
    }
    release();
    first = text;
    held = Held.TEXT;
  }

  private void join() {
    first = first.concat(second.substring(1));
    held = Held.TEXT;
  }

  private void release() {
    if (held != Held.NOTHING) {
      write(first);
    }
    if (held == Held.SUM || held == Held.TEXTS) {
      write(PLUS);
    }
    if (held == Held.TEXTS) {
      write(second);
    }
    held = Held.NOTHING;
  }

  /** All of it. */
  String text() {
    if (held == Held.TEXTS) {
      join();
    }
    release();
    return new String(written, 0, length);
  }

  private void write(String token) {
    char[] source = token.toCharArray();
    write(source, 0, source.length);
  }

  private void write(char[] source, int start, int end) {
    int size = end - start;
    if (written.length - length < size + PREFIX) {
      written = Arrays.copyOf(written, 2 * written.length + size);
    }
    writeNumber(size);
    written[length++] = ':';
    System.arraycopy(source, start, written, length, size);
    length += size;
  }

  private void writeNumber(int number) {
    if (number >= 10) {
      writeNumber(number / 10);
    }
    written[length++] = (char) ('0' + number % 10);
  }
}
