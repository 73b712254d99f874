package dev.sterna.emit;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The class of a revision and its file: {@code R20230428015942_CreateOrganizationTable}, the second
 * in UTC and the message in upper camel case. Letters of every script stay; whatever cannot stand
 * in a Java name separates words.
 */
public final class RevisionName {

  private static final int LONGEST_SLUG = 40;

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private RevisionName() {}

  /** The simple name of the class; a message without a letter or digit adds nothing to the time. */
  public static String of(Instant created, String message) {
    String slug = slug(message);
    return "R" + SECOND.format(created) + (slug.isEmpty() ? "" : "_" + slug);
  }

  private static String slug(String message) {
    StringBuilder slug = new StringBuilder();
    for (String word : words(message)) {
      if (slug.length() + word.length() > LONGEST_SLUG) {
        // Only a first word that is too long by itself is cut within.
        return slug.length() == 0 ? cut(word) : slug.toString();
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

  private static String cut(String word) {
    boolean splitsPair = Character.isHighSurrogate(word.charAt(LONGEST_SLUG - 1));
    return word.substring(0, splitsPair ? LONGEST_SLUG - 1 : LONGEST_SLUG);
  }
}
