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
 * @param values the past names of values by their present ones, of each enum type
 * @param attributes the past names of attributes by their present ones, of each composite type
 */
public record Renames(
    SortedMap<QualifiedName, QualifiedName> tables,
    SortedMap<QualifiedName, SortedMap<String, String>> columns,
    SortedMap<QualifiedName, QualifiedName> sequences,
    SortedMap<QualifiedName, SortedMap<String, String>> values,
    SortedMap<QualifiedName, SortedMap<String, String>> attributes) {

  /** Nothing was renamed. */
  public static final Renames NONE = new Renames(Map.of(), Map.of(), Map.of());

  public Renames {
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    columns = copied(columns);
    sequences = Collections.unmodifiableSortedMap(new TreeMap<>(sequences));
    values = copied(values);
    attributes = copied(attributes);
  }

  /** The same from maps in any order, without values of enums and attributes. */
  public Renames(
      Map<QualifiedName, QualifiedName> tables,
      Map<QualifiedName, ? extends Map<String, String>> columns,
      Map<QualifiedName, QualifiedName> sequences) {
    this(
        new TreeMap<>(tables),
        sorted(columns),
        new TreeMap<>(sequences),
        new TreeMap<>(),
        new TreeMap<>());
  }

  /** The same, with these past names of values of enums. */
  public Renames withValues(SortedMap<QualifiedName, SortedMap<String, String>> past) {
    return new Renames(tables, columns, sequences, past, attributes);
  }

  /** The same, with these past names of attributes of composite types. */
  public Renames withAttributes(SortedMap<QualifiedName, SortedMap<String, String>> past) {
    return new Renames(tables, columns, sequences, values, past);
  }

  private static SortedMap<QualifiedName, SortedMap<String, String>> copied(
      SortedMap<QualifiedName, SortedMap<String, String>> names) {
    SortedMap<QualifiedName, SortedMap<String, String>> copies = new TreeMap<>();
    names.forEach(
        (owner, past) -> copies.put(owner, Collections.unmodifiableSortedMap(new TreeMap<>(past))));
    return Collections.unmodifiableSortedMap(copies);
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
    return tables.isEmpty()
        && columns.isEmpty()
        && sequences.isEmpty()
        && values.isEmpty()
        && attributes.isEmpty();
  }
}
