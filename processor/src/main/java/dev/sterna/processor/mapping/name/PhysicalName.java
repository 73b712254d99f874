package dev.sterna.processor.mapping.name;

import dev.sterna.schema.DefaultName;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A name as it goes to the database: Jakarta Persistence 3.2, section 2.13 "Naming of Database
 * Objects", and the PostgreSQL manual, 4.1.1 "Identifiers and Key Words".
 *
 * @param text the name without delimiters, before PostgreSQL folds it
 * @param delimited whether its case is kept
 * @param logical its text before the convention of names changed it, after which other things are
 *     named
 * @param past what it may have been before, the likeliest first
 */
public record PhysicalName(String text, boolean delimited, String logical, List<PastName> past) {

  public PhysicalName {
    past = List.copyOf(past);
  }

  /** A name that no convention has changed and that was never another one. */
  public PhysicalName(String text, boolean delimited) {
    this(text, delimited, text, List.of());
  }

  /** The same name, which may have been one of these. */
  public PhysicalName with(List<PastName> names) {
    return names.isEmpty() ? this : new PhysicalName(text, delimited, logical, names);
  }

  /**
   * The name that is written: in backticks, double quotes or (as Hibernate takes it) brackets, or
   * bare if it can be, blanks around it. Of blanks alone the name is made too, so that it can be
   * told what is wrong with it.
   */
  public static PhysicalName of(String written) {
    String stripped = written.strip();
    String name = stripped.isEmpty() ? written : stripped;
    return isDelimited(name)
        ? new PhysicalName(name.substring(1, name.length() - 1), true)
        : new PhysicalName(name, !isBare(name));
  }

  /** The names in a list that is separated by commas, as PostgreSQL's catalog has them. */
  public static List<String> catalogNames(String list) {
    return Stream.of(list.split(",")).map(name -> of(name.strip()).catalog()).toList();
  }

  /** What PostgreSQL reads without delimiters: beyond ASCII all are letters. */
  private static boolean isBare(String name) {
    boolean isFirst = true;
    for (char c : name.toCharArray()) {
      boolean isFollower = c >= '0' && c <= '9' || c == '$';
      if (!isLetter(c) && (isFirst || !isFollower)) {
        return false;
      }
      isFirst = false;
    }
    return !isFirst;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c == '_'
        || c >= 0x80 && !Character.isSurrogate(c);
  }

  /** The name in PostgreSQL's catalog. */
  public String catalog() {
    return DefaultName.cut(delimited ? text : foldAscii(text));
  }

  public boolean isTooLong() {
    return DefaultName.isTooLong(text);
  }

  /** The name as Hibernate shows it: delimited names in backticks. */
  public String rendered() {
    return delimited ? "`" + text + "`" : text;
  }

  /** The name by which Hibernate sorts columns. */
  public String canonical() {
    return delimited ? text : text.toLowerCase(Locale.ROOT);
  }

  /** PostgreSQL folds the letters of ASCII only, whatever the locale. Most names need it not. */
  private static String foldAscii(String name) {
    char[] folded = name.toCharArray();
    boolean hasCapital = false;
    for (int i = 0; i < folded.length; i++) {
      if (folded[i] >= 'A' && folded[i] <= 'Z') {
        folded[i] += 'a' - 'A';
        hasCapital = true;
      }
    }
    return hasCapital ? new String(folded) : name;
  }

  private static boolean isDelimited(String written) {
    return written.length() > 2
        && (enclosedBy('`', '`', written)
            || enclosedBy('"', '"', written)
            || enclosedBy('[', ']', written));
  }

  private static boolean enclosedBy(char first, char last, String written) {
    return written.charAt(0) == first && written.charAt(written.length() - 1) == last;
  }
}
