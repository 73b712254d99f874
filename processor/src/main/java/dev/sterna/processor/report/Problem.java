package dev.sterna.processor.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

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

  /** The whole text, beginning with the id by which users search for it. */
  public String text() {
    return "["
        + message.id()
        + "] "
        + String.format(Locale.ROOT, message.format(), arguments.toArray());
  }
}
