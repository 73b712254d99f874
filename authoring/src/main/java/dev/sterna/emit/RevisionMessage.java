package dev.sterna.emit;

import dev.sterna.emit.RefusalException.Reason;
import java.util.stream.Collectors;

/**
 * What a message must be to stand in a source, a class name, a line of the history and a row of the
 * revision table.
 */
final class RevisionMessage {

  /** Far more than a line; what is longer is documentation, and has its place in the source. */
  private static final int LONGEST = 1000;

  /** What Java puts in the place of bytes that are no text in the encoding it expects. */
  private static final int REPLACEMENT = 0xFFFD;

  private RevisionMessage() {}

  /**
   * The message with {@code \n} at the end of its lines, and no space around it.
   *
   * @throws RefusalException if it says nothing, is too long, or holds what cannot be shown
   */
  static String of(String text) {
    String message = text.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
    message.codePoints().filter(RevisionMessage::isUnfit).findFirst().ifPresent(c -> refuse(c));
    String stripped = message.strip();
    if (stripped.codePoints().allMatch(c -> Character.isWhitespace(c) || Unprintable.contains(c))) {
      throw refusal("the message is empty: describe in a few words what the revision does");
    }
    if (stripped.codePoints().allMatch(c -> c == '?' || Character.isWhitespace(c))) {
      refuse('?');
    }
    int length = stripped.codePointCount(0, stripped.length());
    if (length > LONGEST) {
      throw refusal(
          "the message has "
              + length
              + " characters, but the limit is "
              + LONGEST
              + ": use a few words, and write the rest in the Javadoc of the revision");
    }
    return stripped;
  }

  private static boolean isUnfit(int character) {
    boolean lost = character == REPLACEMENT || Character.getType(character) == Character.SURROGATE;
    boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
    return lost || control;
  }

  private static void refuse(int character) {
    String code = "U+%04X".formatted(character);
    throw refusal(
        Character.isISOControl(character)
            ? "the message has the control character " + code + ": remove it"
            : "the message has "
                + code
                + ", which stands for what could not be decoded: check the encoding of the"
                + " terminal or script, or write the message in ASCII");
  }

  private static RefusalException refusal(String message) {
    return new RefusalException(Reason.REQUEST, message);
  }
}
