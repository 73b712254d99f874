package dev.sterna.emit;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names of the database as names of Java: {@code organization_id} as {@code organizationId}. */
final class JavaName {

  private JavaName() {}

  /** In upper camel case; {@code X} in front where no Java name can begin so. */
  static String upper(String name) {
    StringBuilder camel = new StringBuilder();
    boolean begins = true;
    for (int c : name.codePoints().toArray()) {
      if (!Character.isLetterOrDigit(c)) {
        begins = true;
      } else {
        camel.appendCodePoint(begins ? Character.toTitleCase(c) : c);
        begins = false;
      }
    }
    return camel.isEmpty() || !Character.isJavaIdentifierStart(camel.codePointAt(0))
        ? "X" + camel
        : camel.toString();
  }

  /** In lower camel case, neither a word of Java nor one of those that are taken. */
  static String lower(String name, Set<String> taken) {
    String upper = upper(name);
    int first = upper.offsetByCodePoints(0, 1);
    String lower = upper.substring(0, first).toLowerCase(Locale.ROOT) + upper.substring(first);
    String free = SourceVersion.isKeyword(lower) ? lower + "_" : lower;
    for (int i = 2; taken.contains(free); i++) {
      free = lower + i;
    }
    return free;
  }
}
