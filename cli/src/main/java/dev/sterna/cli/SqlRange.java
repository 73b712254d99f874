package dev.sterna.cli;

import java.util.regex.Pattern;

/**
 * From where to where a script leads. It is written without a database, so that no end of it can be
 * where the database is.
 *
 * @param command the command that writes the script
 * @param text {@code FROM:TO}
 */
record SqlRange(String command, String text) {

  private static final Pattern CURRENT = Pattern.compile("(?<![^:@\\s])current(?![^:+\\-\\s])");

  /** The range as it was written. */
  String known() {
    String said = CURRENT.matcher(text).replaceAll("ID");
    if (!said.equals(text)) {
      throw notAsked(said + ", ID being what the command current prints.");
    }
    return text;
  }

  /** Where the database is has to be said like this. */
  CliException notAsked(String advice) {
    return new CliException(
        ExitCode.USAGE,
        command + " --sql does not ask the database where it is. Specify it: " + advice);
  }
}
