package dev.sterna.processor.mapping;

import dev.sterna.processor.mapping.declaration.Hint;
import dev.sterna.schema.QualifiedName;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a model says of the names that its tables, columns and sequences had before, the likeliest
 * first. Which of them it was, the snapshot tells.
 *
 * @param tables past names of tables by the present ones
 * @param columns past names of the columns of each table by the present ones
 * @param sequences past names of sequences by the present ones
 * @param attributes past names of the attributes of each composite type by the present ones
 */
public record NameHints(
    SortedMap<QualifiedName, List<Past<QualifiedName>>> tables,
    SortedMap<QualifiedName, Map<String, List<Past<String>>>> columns,
    SortedMap<QualifiedName, List<Past<QualifiedName>>> sequences,
    SortedMap<QualifiedName, Map<String, List<Past<String>>>> attributes) {

  /** Nothing was ever renamed. */
  public static final NameHints NONE =
      new NameHints(
          Collections.emptySortedMap(),
          Collections.emptySortedMap(),
          Collections.emptySortedMap(),
          Collections.emptySortedMap());

  public NameHints {
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    sequences = Collections.unmodifiableSortedMap(new TreeMap<>(sequences));
    attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
  }

  /**
   * A past name.
   *
   * @param name the name
   * @param hints the hints that it follows from
   * @param <N> the kind of name
   */
  public record Past<N>(N name, Set<Hint> hints) {}

  public boolean areNone() {
    return tables.isEmpty() && columns.isEmpty() && sequences.isEmpty() && attributes.isEmpty();
  }
}
