package dev.sterna.cli;

/** A command cannot go on. The message says what is wrong, where, and what to do next. */
final class CliException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExitCode exit;

  CliException(ExitCode exit, String message) {
    super(message);
    this.exit = exit;
  }

  CliException(String message) {
    this(ExitCode.ERROR, message);
  }

  ExitCode exit() {
    return exit;
  }
}
