package dev.sterna.emit;

/**
 * A token and where it stands.
 *
 * @param text as {@link JavaTokens} gives it: of a text its value after a quotation mark
 * @param start the index of its first character in the source
 * @param end the index behind its last one
 */
record SourceToken(String text, int start, int end) {

  boolean is(String other) {
    return text.equals(other);
  }

  boolean isText() {
    return text.startsWith("\"");
  }
}
