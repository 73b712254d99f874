package dev.sterna.processor.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Something to tell the user.
 *
 * @param message what kind of thing
 * @param arguments what the message's format names, in its order
 * @param origin where
 */
public record Problem(Message message, List<Object> arguments, Origin origin) {

  public Problem {
    Objects.requireNonNull(message, "message");
    arguments = List.copyOf(arguments);
    Objects.requireNonNull(origin, "origin");
  }

  /** A problem with the arguments of its message. */
  public static Problem of(Message message, Origin origin, Object... arguments) {
    return new Problem(message, List.of(arguments), origin);
  }

  /** How much it matters. */
  public Severity severity() {
    return message.wording().severity();
  }

  /** The whole text, in one line, beginning with the id by which users search for it. */
  public String text() {
    Wording wording = message.wording();
    return "["
        + wording.id()
        + "] "
        + String.format(Locale.ROOT, wording.format(), arguments.toArray())
            .codePoints()
            .mapToObj(Problem::printable)
            .collect(Collectors.joining());
  }

  /** A name can hold what would end the line, turn its direction, or not be seen at all. */
  private static String printable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          String.format(Locale.ROOT, "\\u%04x", character);
      default -> Character.toString(character);
    };
  }
}
