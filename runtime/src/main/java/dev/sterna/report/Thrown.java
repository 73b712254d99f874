package dev.sterna.report;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody else's code has thrown, in words: {@code IllegalStateException: no such region,
 * thrown at app.migrations.R1.upgrade(R1.java:20)}.
 *
 * @param failure what was thrown
 */
public record Thrown(Throwable failure) {

  /** Code in which nobody looks for a fault of his own. */
  private static final String[] NOT_THEIRS = {
    "java.", "javax.", "jdk.", "sun.", "com.sun.", "dev.sterna.", "org.postgresql."
  };

  /** What calls theirs; what called that is of no interest. */
  private static final String[] CALLERS = {"dev.sterna.cli.", "dev.sterna.execute."};

  /** In one line, without the passwords that are in there. */
  public String words() {
    Throwable told = told();
    String message = Optional.ofNullable(told.getMessage()).map(text -> ": " + text).orElse("");
    String what =
        told.getClass().getSimpleName() + Secrets.hidden(message).strip().replaceAll("\\s+", " ");
    return place().map(frame -> what + ", thrown at " + frame).orElse(what);
  }

  /** The first of this kind among what was thrown and its causes. */
  public <E extends Throwable> Optional<E> cause(Class<E> kind) {
    return causes(failure).filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }

  /** The error of a static initializer has no words of its own. */
  private Throwable told() {
    return failure instanceof ExceptionInInitializerError && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  /** The innermost line of theirs. */
  private Optional<StackTraceElement> place() {
    return causes(told()).map(Thrown::innermost).flatMap(Optional::stream).findFirst();
  }

  private static Optional<StackTraceElement> innermost(Throwable thrown) {
    return Stream.of(thrown.getStackTrace())
        .takeWhile(frame -> !isOf(frame, CALLERS))
        .filter(frame -> !isOf(frame, NOT_THEIRS))
        .findFirst();
  }

  private static boolean isOf(StackTraceElement frame, String[] packages) {
    return Stream.of(packages).anyMatch(frame.getClassName()::startsWith);
  }
}
