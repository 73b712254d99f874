package dev.sterna.processor.mapping;

import dev.sterna.processor.mapping.column.StoredConstants;
import dev.sterna.processor.report.Origin;
import dev.sterna.schema.QualifiedName;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where tables and columns come from, beside a schema that knows nothing of Java.
 *
 * @param tables the entity class, or the attribute that a join table belongs to, of each table
 * @param columns the field or method of each column by its table and name
 * @param converted the names of the columns of each table that hold what a converter makes of the
 *     values of their attributes
 * @param hidden the names of the columns of each table whose values only a source would tell that
 *     is not found in this compile
 * @param enums the constants that the values of columns of each table stand for
 * @param sequences the entity class whose ids each sequence numbers
 * @param attributes the field or method of each attribute of a composite type
 */
public record Origins(
    Map<QualifiedName, Origin> tables,
    Map<QualifiedName, Map<String, Origin>> columns,
    Map<QualifiedName, Set<String>> converted,
    SortedMap<QualifiedName, Set<String>> hidden,
    SortedMap<QualifiedName, SortedMap<String, StoredConstants>> enums,
    Map<QualifiedName, Origin> sequences,
    Map<QualifiedName, Map<String, Origin>> attributes) {

  public Origins {
    tables = Collections.unmodifiableMap(new HashMap<>(tables));
    columns = Collections.unmodifiableMap(new HashMap<>(columns));
    converted = Map.copyOf(converted);
    hidden = Collections.unmodifiableSortedMap(new TreeMap<>(hidden));
    enums = Collections.unmodifiableSortedMap(new TreeMap<>(enums));
    sequences = Collections.unmodifiableMap(new HashMap<>(sequences));
    attributes = Map.copyOf(attributes);
  }

  /** Where the sequence comes from, if an entity needs it. */
  public Optional<Origin> ofSequence(QualifiedName sequence) {
    return Optional.ofNullable(sequences.get(sequence));
  }

  /** Where the attribute of the composite type comes from. */
  public Optional<Origin> ofAttribute(QualifiedName type, String attribute) {
    return Optional.ofNullable(attributes.getOrDefault(type, Map.of()).get(attribute));
  }

  /** Where the table comes from, if an entity declares it. */
  public Optional<Origin> of(QualifiedName table) {
    return Optional.ofNullable(tables.get(table));
  }

  /** Whether the column holds the value of its attribute, and not what a converter makes of it. */
  public boolean isStoredAsItIs(QualifiedName table, String column) {
    return !converted.getOrDefault(table, Set.of()).contains(column);
  }

  /**
   * Where the column comes from: its field ({@code VariableElement}) or getter ({@code
   * ExecutableElement}), so that its initializer can be read.
   */
  public Optional<Origin> of(QualifiedName table, String column) {
    return Optional.ofNullable(columns.getOrDefault(table, Map.of()).get(column));
  }
}
