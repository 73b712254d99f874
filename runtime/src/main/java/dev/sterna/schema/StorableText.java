package dev.sterna.schema;

/** What a text must be for PostgreSQL to store it: UTF-8 without U+0000. */
final class StorableText {

  private StorableText() {}

  /**
   * Refuses what cannot be stored.
   *
   * @throws IllegalArgumentException if the text holds U+0000 or half of a surrogate pair
   */
  static void require(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '\0') {
        throw new IllegalArgumentException("PostgreSQL cannot store the character U+0000");
      }
      if (!Character.isSurrogate(unit)) {
        continue;
      }
      if (!Character.isSurrogatePair(unit, i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
        throw new IllegalArgumentException(
            "PostgreSQL cannot store half of a surrogate pair, U+%04X".formatted((int) unit));
      }
      i++;
    }
  }
}
