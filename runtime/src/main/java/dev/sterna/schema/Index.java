package dev.sterna.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An index that is not part of a constraint. It lives in the schema of its table, and its name is
 * unique there.
 *
 * @param name the name
 * @param parts the keys in order
 * @param unique whether it forbids equal keys
 * @param nullsDistinct whether rows with null are all distinct; {@code false} is {@code NULLS NOT
 *     DISTINCT}, PostgreSQL 15 and later
 * @param method the access method, {@code btree} unless said
 * @param include further columns that it stores
 * @param where the predicate of a partial index, as SQL text
 * @param storage the storage parameters, such as {@code fillfactor}, with their values
 * @param tablespace the tablespace, if it is not the default one of the database
 */
public record Index(
    String name,
    List<IndexPart> parts,
    boolean unique,
    boolean nullsDistinct,
    String method,
    List<String> include,
    Optional<String> where,
    SortedMap<String, String> storage,
    Optional<String> tablespace) {

  public Index {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("an index must have a name");
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("the index \"" + name + "\" must have a key");
    }
    parts = List.copyOf(parts);
    include = List.copyOf(include);
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(where, "where");
    storage = Collections.unmodifiableSortedMap(new TreeMap<>(storage));
    Objects.requireNonNull(tablespace, "tablespace");
  }

  /** An index that is stored as usual. */
  public Index(
      String name,
      List<IndexPart> parts,
      boolean unique,
      boolean nullsDistinct,
      String method,
      List<String> include,
      Optional<String> where) {
    this(
        name,
        parts,
        unique,
        nullsDistinct,
        method,
        include,
        where,
        Collections.emptySortedMap(),
        Optional.empty());
  }

  /** A B-tree index over columns, ascending. */
  public static Index index(String name, String... columns) {
    return of(name, Stream.of(columns).map(IndexPart::asc).toList());
  }

  /** A B-tree index. */
  public static Index index(String name, IndexPart... parts) {
    return of(name, List.of(parts));
  }

  private static Index of(String name, List<IndexPart> parts) {
    return new Index(name, parts, false, true, "btree", List.of(), Optional.empty());
  }

  public Index asUnique() {
    return new Index(name, parts, true, nullsDistinct, method, include, where, storage, tablespace);
  }

  public Index nullsNotDistinct() {
    return new Index(name, parts, unique, false, method, include, where, storage, tablespace);
  }

  public Index using(String other) {
    return new Index(
        name, parts, unique, nullsDistinct, other, include, where, storage, tablespace);
  }

  public Index including(String... columns) {
    return new Index(
        name, parts, unique, nullsDistinct, method, List.of(columns), where, storage, tablespace);
  }

  public Index where(String predicate) {
    return new Index(
        name,
        parts,
        unique,
        nullsDistinct,
        method,
        include,
        Optional.of(predicate),
        storage,
        tablespace);
  }

  /** With this storage parameter: {@code with("fillfactor", 70)}. */
  public Index with(String parameter, Object value) {
    SortedMap<String, String> more = new TreeMap<>(storage);
    more.put(parameter, value.toString());
    return new Index(name, parts, unique, nullsDistinct, method, include, where, more, tablespace);
  }

  /** In this tablespace. */
  public Index tablespace(String other) {
    return new Index(
        name, parts, unique, nullsDistinct, method, include, where, storage, Optional.of(other));
  }

  public Index named(String other) {
    return new Index(
        other, parts, unique, nullsDistinct, method, include, where, storage, tablespace);
  }

  /** Whether a key or the predicate is SQL text over columns. */
  public boolean hasExpression() {
    return where.isPresent() || parts.stream().anyMatch(IndexPart::expression);
  }

  /** The columns that a foreign key may reference by this index, if it may at all. */
  Optional<Set<String>> key() {
    boolean referenceable =
        unique && where.isEmpty() && parts.stream().noneMatch(IndexPart::expression);
    return referenceable
        ? Optional.of(parts.stream().map(IndexPart::source).collect(Collectors.toSet()))
        : Optional.empty();
  }

  /** The columns that it holds as keys or includes, without those of expressions. */
  public List<String> columns() {
    List<String> columns = new ArrayList<>();
    for (IndexPart part : parts) {
      if (!part.expression()) {
        columns.add(part.source());
      }
    }
    columns.addAll(include);
    return columns;
  }

  /** Whether a key, an included column or the predicate is over the column of this name. */
  public boolean isOver(String column) {
    return include.contains(column)
        || parts.stream().anyMatch(part -> part.isOver(column))
        || where.stream().anyMatch(sql -> Identifiers.in(sql).contains(column));
  }

  /** The same index after a column of its table was renamed, in SQL texts too. */
  public Index renamingColumn(String from, String to) {
    return new Index(
        name,
        parts.stream().map(part -> part.renamingColumn(from, to)).toList(),
        unique,
        nullsDistinct,
        method,
        Names.renaming(include, from, to),
        where.map(sql -> Identifiers.renaming(sql, from, to)),
        storage,
        tablespace);
  }
}
