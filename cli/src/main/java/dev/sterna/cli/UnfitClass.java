package dev.sterna.cli;

/** What to do where a class of the application cannot be loaded or linked. */
final class UnfitClass {

  private UnfitClass() {}

  /** The end of a message that tells what was thrown. */
  static String advice(Throwable thrown) {
    return thrown instanceof UnsupportedClassVersionError
        ? ". Run this with the Java that compiles (JAVA_HOME), or compile with --release %s."
            .formatted(Figure.of(Runtime.version().feature()))
        : ". Compile everything again.";
  }
}
