package dev.sterna.revision;

import java.util.Optional;
import java.util.Set;

/**
 * A way to name a revision: {@code [label@]name[±steps]}, where the name is an id, the beginning of
 * one, a label, or one of the symbols {@code head}, {@code heads}, {@code base} and {@code
 * current}; without a name the steps count from where the database is.
 *
 * @param text the target as it was written
 * @param branch the label, or id, of the branch to stay on
 * @param name the name, or empty
 * @param steps how many steps up, or down if negative
 */
record Target(String text, Optional<String> branch, String name, int steps) {

  static final String HEAD = "head";
  static final String HEADS = "heads";
  static final String BASE = "base";
  static final String CURRENT = "current";

  /** The fewest characters by which an id can be known. */
  static final int MIN_PREFIX = 4;

  private static final int MAX_NAME = 32;
  private static final int MAX_DIGITS = 6;
  private static final String STEPS = "write a number of steps from 1 to 999999 after + or -";
  private static final Set<String> SYMBOLS = Set.of(HEAD, HEADS, BASE, CURRENT);

  /**
   * Reads a target.
   *
   * @throws RevisionException if the text is none
   */
  static Target parse(String text) {
    String target = text.strip();
    if (target.indexOf(':') >= 0) {
      throw malformed(text, "ranges are for history and --sql; give one revision");
    }
    int at = target.indexOf('@');
    Optional<String> branch = at < 0 ? Optional.empty() : Optional.of(target.substring(0, at));
    String rest = target.substring(at + 1);
    int sign = Math.max(rest.indexOf('+'), rest.indexOf('-'));
    String name = sign < 0 ? rest : rest.substring(0, sign);
    int steps = sign < 0 ? 0 : steps(text, rest.substring(sign));
    if (branch.isPresent() && !isName(branch.get())) {
      throw malformed(text, "write a label before the @");
    }
    if (!name.isEmpty() && !isName(name) && !SYMBOLS.contains(name)) {
      throw malformed(text, "an id or a label has up to 32 characters without spaces and @ - + :");
    }
    if (name.isEmpty() && steps == 0) {
      throw malformed(text, "give an id, a label, head, heads, base, or steps such as +1");
    }
    return new Target(text, branch, name, steps);
  }

  /** Whether a revision or a branch can have this name. */
  static boolean isName(String name) {
    if (name.isEmpty() || name.length() > MAX_NAME || SYMBOLS.contains(name)) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c <= ' ' || c == '@' || c == '-' || c == '+' || c == ':') {
        return false;
      }
    }
    return true;
  }

  /** Whether it counts from where the database is. */
  boolean isRelative() {
    return name.isEmpty();
  }

  boolean is(String symbol) {
    return name.equals(symbol);
  }

  private static int steps(String text, String signed) {
    int steps = 0;
    for (int i = 1; i < signed.length(); i++) {
      char c = signed.charAt(i);
      if (c < '0' || c > '9' || i > MAX_DIGITS) {
        throw malformed(text, STEPS);
      }
      steps = steps * 10 + c - '0';
    }
    if (steps == 0) {
      throw malformed(text, STEPS);
    }
    return signed.charAt(0) == '-' ? -steps : steps;
  }

  private static RevisionException malformed(String text, String expected) {
    return new RevisionException(new TargetProblem.Malformed(text, expected));
  }
}
