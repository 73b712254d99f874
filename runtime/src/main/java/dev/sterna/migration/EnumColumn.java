package dev.sterna.migration;

import dev.sterna.schema.QualifiedName;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The constants that the values of a column stand for. The schema knows names at best, and of
 * ordinals nothing at all, so that it cannot tell that a constant moved or was renamed.
 *
 * @param table the table
 * @param column the column
 * @param constants the constants of the enum in their order
 * @param past the name that a constant had before it was last renamed
 */
public record EnumColumn(
    QualifiedName table, String column, List<String> constants, SortedMap<String, String> past) {

  public EnumColumn {
    constants = List.copyOf(constants);
    past = Collections.unmodifiableSortedMap(new TreeMap<>(past));
  }

  /** A column of these constants, none of which had another name. */
  public static EnumColumn enumColumn(String table, String column, String... constants) {
    return enumColumn(QualifiedName.name(table), column, constants);
  }

  /** A column of these constants, none of which had another name. */
  public static EnumColumn enumColumn(QualifiedName table, String column, String... constants) {
    return new EnumColumn(table, column, List.of(constants), new TreeMap<>());
  }

  /** The same, with a constant that had this name before. */
  public EnumColumn renamed(String constant, String before) {
    SortedMap<String, String> more = new TreeMap<>(Map.of(constant, before));
    past.forEach(more::putIfAbsent);
    return new EnumColumn(table, column, constants, more);
  }
}
