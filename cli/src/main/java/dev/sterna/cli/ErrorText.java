package dev.sterna.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An error as it is printed: few lines, none of them endless, and nothing that moves a cursor. */
final class ErrorText {

  private static final int MOST_LINES = 6;

  /** What is wrong stands at the beginning, what to do about it at the end. */
  private static final int LAST_LINES = 2;

  private static final int LONGEST_LINE = 1000;

  private ErrorText() {}

  /** The lines, with {@code \n} between them. */
  static String of(String message) {
    List<String> lines = message.lines().map(ErrorText::line).toList();
    if (lines.size() <= MOST_LINES) {
      return String.join("\n", lines);
    }
    int first = MOST_LINES - LAST_LINES - 1;
    int left = lines.size() - first - LAST_LINES;
    List<String> shown = new ArrayList<>(lines.subList(0, first));
    shown.add("  … " + left + " more lines; --debug shows them");
    shown.addAll(lines.subList(lines.size() - LAST_LINES, lines.size()));
    return String.join("\n", shown);
  }

  private static String line(String line) {
    String shown = line.codePoints().mapToObj(ErrorText::shown).collect(Collectors.joining());
    return shown.length() > LONGEST_LINE
        ? new StringBuilder(shown)
            .delete(LONGEST_LINE / 2, shown.length() - LONGEST_LINE / 2)
            .insert(LONGEST_LINE / 2, " … ")
            .toString()
        : shown;
  }

  private static String shown(int character) {
    return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE
        ? "\\u%04x".formatted(character)
        : Character.toString(character);
  }
}
