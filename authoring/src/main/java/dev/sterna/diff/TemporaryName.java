package dev.sterna.diff;

import dev.sterna.schema.DefaultName;
import java.util.function.Predicate;

/** The name of what had to give its own name away. */
final class TemporaryName {

  private static final String SUFFIX = "_old";

  private TemporaryName() {}

  /** A name that begins like this one, as far as 63 bytes allow, and is not taken. */
  static String of(String name, Predicate<String> taken) {
    String chosen = ending(name, SUFFIX);
    for (int number = 1; taken.test(chosen); number++) {
      chosen = ending(name, SUFFIX + number);
    }
    return chosen;
  }

  private static String ending(String name, String suffix) {
    String start = name;
    while (DefaultName.isTooLong(start + suffix)) {
      start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
    }
    return start + suffix;
  }
}
