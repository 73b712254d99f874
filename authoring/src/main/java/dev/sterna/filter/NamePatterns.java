package dev.sterna.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Patterns of names, with {@code *} for any characters, that show some and hide others. */
final class NamePatterns {

  private static final String HIDES = "!";

  private final List<Pattern> shown = new ArrayList<>();
  private final List<Pattern> hidden = new ArrayList<>();

  /**
   * @param patterns one that begins with {@code !} hides; if none shows, all are shown
   */
  NamePatterns(List<String> patterns) {
    for (String pattern : patterns) {
      if (pattern.startsWith(HIDES)) {
        hidden.add(pattern(pattern.substring(HIDES.length())));
      } else {
        shown.add(pattern(pattern));
      }
    }
  }

  /** Whether there are none. */
  boolean isEmpty() {
    return shown.isEmpty() && hidden.isEmpty();
  }

  /** Whether something of these names is shown. */
  boolean show(List<String> names) {
    return (shown.isEmpty() || matches(shown, names)) && !matches(hidden, names);
  }

  private static boolean matches(List<Pattern> patterns, List<String> names) {
    for (Pattern pattern : patterns) {
      for (String name : names) {
        if (pattern.matcher(name).matches()) {
          return true;
        }
      }
    }
    return false;
  }

  private static Pattern pattern(String wildcards) {
    StringBuilder expression = new StringBuilder();
    for (String part : wildcards.split("\\*", -1)) {
      expression.append(expression.isEmpty() ? "" : ".*").append(Pattern.quote(part));
    }
    return Pattern.compile(expression.toString());
  }
}
