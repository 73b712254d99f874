package dev.sterna.execute;

import dev.sterna.report.Secrets;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the server said, in one line. The driver gives it as {@code ERROR: message}, then lines of
 * detail, hint and position, in the language of the server and of the Java process.
 */
final class ServerError {

  private static final Pattern SEVERITY = Pattern.compile("^\\p{Lu}+ ?: +");

  /** A line that is a label and a number: where in the statement the server stopped. */
  private static final Pattern POSITION = Pattern.compile("\\s+[^\\s:]+ ?: ?(\\d+)");

  private static final Pattern CONTEXT = Pattern.compile("\\s+Where: .*");

  private ServerError() {}

  /** The message with its details and its SQLSTATE; the position is left out. */
  static String of(SQLException e) {
    String said =
        lines(e).stream()
            .takeWhile(line -> !CONTEXT.matcher(line).matches())
            .filter(line -> !POSITION.matcher(line).matches())
            .map(String::strip)
            .map(line -> line.replaceFirst("\\.$", ""))
            .collect(Collectors.joining(". "));
    String state = e.getSQLState() == null ? "" : " (SQLSTATE " + e.getSQLState() + ")";
    return Excerpt.of(Secrets.hidden(SEVERITY.matcher(said).replaceFirst(""))) + state;
  }

  /** At which character of the text that was sent, counted from 1. */
  static OptionalInt position(SQLException e) {
    return lines(e).stream()
        .map(POSITION::matcher)
        .filter(Matcher::matches)
        .mapToInt(line -> Integer.parseInt(line.group(1)))
        .findFirst();
  }

  private static List<String> lines(SQLException e) {
    return String.valueOf(e.getMessage()).lines().toList();
  }
}
