package dev.sterna.schema;

import java.math.BigDecimal;

/**
 * Values as SQL literals.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">PostgreSQL manual,
 *     4.1.2 "Constants"</a>
 */
public final class Literal {

  private Literal() {}

  public static String of(long value) {
    return Long.toString(value);
  }

  public static String of(BigDecimal value) {
    return value.toPlainString();
  }

  public static String of(boolean value) {
    return Boolean.toString(value);
  }

  /**
   * The text as a quoted constant that means the same whatever {@code standard_conforming_strings}
   * says.
   *
   * @throws IllegalArgumentException if the text holds U+0000, which PostgreSQL cannot store
   */
  public static String of(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("PostgreSQL cannot store the character U+0000");
    }
    String quoted = "'" + text.replace("'", "''") + "'";
    return quoted.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
  }
}
