package dev.sterna.schema;

import java.util.List;

/**
 * A name that PostgreSQL gives to a constraint or index that has none, cut to its 63 bytes in its
 * way: the longer of table and columns is shortened first ({@code makeObjectName} in the server's
 * source).
 */
public final class DefaultName {

  /** The longest identifier in bytes of UTF-8: NAMEDATALEN − 1. */
  public static final int MAX_BYTES = 63;

  private final String first;
  private final String second;
  private final String label;

  private DefaultName(String first, String second, String label) {
    this.first = first;
    this.second = second;
    this.label = label;
  }

  public static DefaultName primaryKey(String table) {
    return new DefaultName(table, "", "pkey");
  }

  public static DefaultName unique(String table, List<String> columns) {
    return new DefaultName(table, joined(columns), "key");
  }

  public static DefaultName foreignKey(String table, List<String> columns) {
    return new DefaultName(table, joined(columns), "fkey");
  }

  public static DefaultName index(String table, List<String> columns) {
    return new DefaultName(table, joined(columns), "idx");
  }

  /** The name of the sequence of an identity column. */
  public static DefaultName sequence(String table, String column) {
    return new DefaultName(table, column, "seq");
  }

  /** The name of a check written beside a column. */
  public static DefaultName check(String table, String column) {
    return new DefaultName(table, column, "check");
  }

  /** The name of a check of the whole table. */
  public static DefaultName check(String table) {
    return new DefaultName(table, "", "check");
  }

  /** The name, if nothing else has it. */
  public String text() {
    return text(label);
  }

  /**
   * The name after so many others that are taken. The number is a part of what is never cut.
   *
   * @param number from 1 on
   */
  public String text(int number) {
    return text(label + number);
  }

  /** Whether PostgreSQL would cut this name. */
  public static boolean isTooLong(String name) {
    return !fits(name, MAX_BYTES);
  }

  /** The name as PostgreSQL keeps it: whole characters within 63 bytes. */
  public static String cut(String name) {
    return clip(name, MAX_BYTES);
  }

  /** Columns joined, but no longer than a name can be: the server stops there too. */
  private static String joined(List<String> columns) {
    StringBuilder name = new StringBuilder();
    for (String column : columns) {
      if (name.length() > 0) {
        name.append('_');
      }
      name.append(column);
      if (!fits(name.toString(), MAX_BYTES)) {
        break;
      }
    }
    return clip(name.toString(), MAX_BYTES);
  }

  private String text(String ending) {
    int room = MAX_BYTES - ending.length() - 1 - (second.isEmpty() ? 0 : 1);
    if (fits(first + second, room)) {
      return second.isEmpty() ? first + "_" + ending : first + "_" + second + "_" + ending;
    }
    int one = bytes(first);
    int two = bytes(second);
    while (one + two > room) {
      if (one > two) {
        one--;
      } else {
        two--;
      }
    }
    String head = clip(first, one);
    return second.isEmpty() ? head + "_" + ending : head + "_" + clip(second, two) + "_" + ending;
  }

  private static String clip(String text, int limit) {
    if (fits(text, limit)) {
      return text;
    }
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      used += bytes(point);
      if (used > limit) {
        break;
      }
      end += Character.charCount(point);
    }
    return text.substring(0, end);
  }

  /** Most names are so short that nobody needs to count: a character has three bytes at most. */
  private static boolean fits(String text, int limit) {
    return text.length() * 3 <= limit || bytes(text) <= limit;
  }

  private static int bytes(String text) {
    int bytes = 0;
    int next = 0;
    while (next < text.length()) {
      int point = text.codePointAt(next);
      bytes += bytes(point);
      next += Character.charCount(point);
    }
    return bytes;
  }

  /** Of UTF-8; a surrogate without the other half is encoded as a question mark. */
  private static int bytes(int point) {
    if (point < 0x80 || Character.MIN_SURROGATE <= point && point <= Character.MAX_SURROGATE) {
      return 1;
    }
    return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
}
