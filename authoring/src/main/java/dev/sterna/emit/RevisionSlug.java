package dev.sterna.emit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A message as a part of a Java name: in upper camel case, cut between words. Letters of every
 * script stay; whatever cannot stand in a name separates words.
 */
final class RevisionSlug {

  /** Where it is cut unless said otherwise. */
  static final int LONGEST = 40;

  private RevisionSlug() {}

  /** Empty for a message without a letter or digit. */
  static String of(String message, int longest) {
    StringBuilder slug = new StringBuilder();
    for (String word : words(message)) {
      if (slug.length() + word.length() > longest) {
        // Only a first word that is too long by itself is cut within.
        return slug.length() == 0 ? cut(word, longest) : slug.toString();
      }
      slug.append(word);
    }
    return slug.toString();
  }

  private static List<String> words(String message) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    // One form for what looks the same: file systems differ in the one that they keep.
    String text = Normalizer.normalize(message, Normalizer.Form.NFC) + " ";
    text.codePoints()
        .forEach(
            character -> {
              if (isPartOfWord(character, word)) {
                word.appendCodePoint(
                    word.length() == 0 ? Character.toTitleCase(character) : character);
              } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    return words;
  }

  /** A letter or digit, or a mark (a vowel sign of Hindi, say) on one. */
  private static boolean isPartOfWord(int character, StringBuilder word) {
    return Character.isLetterOrDigit(character)
        || isMark(character) && word.length() > 0 && Character.isJavaIdentifierPart(character);
  }

  /** Not a variation selector, which nobody sees: emoji leave them behind. */
  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK)
        && !Character.getName(character).startsWith("VARIATION SELECTOR");
  }

  private static String cut(String word, int longest) {
    boolean splitsPair = Character.isHighSurrogate(word.charAt(longest - 1));
    return word.substring(0, splitsPair ? longest - 1 : longest);
  }
}
