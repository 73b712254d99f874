package dev.sterna.diff;

import dev.sterna.operation.Operation;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of past names, which no comparison of two schemas can tell. What was not there
 * under its past name, or is not wanted under its present one, is not renamed.
 *
 * @param tables the past name of each table
 * @param columns the past names of columns by their present ones, of each table by its present name
 * @param sequences the past name of each sequence
 */
public record Renames(
    SortedMap<QualifiedName, QualifiedName> tables,
    SortedMap<QualifiedName, SortedMap<String, String>> columns,
    SortedMap<QualifiedName, QualifiedName> sequences) {

  /** Nothing was renamed. */
  public static final Renames NONE = new Renames(Map.of(), Map.of(), Map.of());

  public Renames {
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    SortedMap<QualifiedName, SortedMap<String, String>> copies = new TreeMap<>();
    columns.forEach(
        (table, names) ->
            copies.put(table, Collections.unmodifiableSortedMap(new TreeMap<>(names))));
    columns = Collections.unmodifiableSortedMap(copies);
    sequences = Collections.unmodifiableSortedMap(new TreeMap<>(sequences));
  }

  /** The same from maps in any order. */
  public Renames(
      Map<QualifiedName, QualifiedName> tables,
      Map<QualifiedName, ? extends Map<String, String>> columns,
      Map<QualifiedName, QualifiedName> sequences) {
    this(new TreeMap<>(tables), sorted(columns), new TreeMap<>(sequences));
  }

  private static SortedMap<QualifiedName, SortedMap<String, String>> sorted(
      Map<QualifiedName, ? extends Map<String, String>> columns) {
    SortedMap<QualifiedName, SortedMap<String, String>> sorted = new TreeMap<>();
    columns.forEach((table, names) -> sorted.put(table, new TreeMap<>(names)));
    return sorted;
  }

  /**
   * What these are after more operations: the past names of what is there and was renamed.
   *
   * @param after the schema that the operations left
   */
  public Renames followedBy(List<Operation> operations, Schema after) {
    return new PastNames(this).after(operations, after);
  }

  public boolean areNone() {
    return tables.isEmpty() && columns.isEmpty() && sequences.isEmpty();
  }
}
