package dev.sterna.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table. Every constraint in it has a name, every key is over columns that it has, and the
 * columns of its primary key are not null, as PostgreSQL makes them. The order of columns is kept
 * for {@code CREATE TABLE}, but is no difference between two tables: {@code dev.sterna.diff}
 * ignores it.
 *
 * @param name the name
 * @param columns the columns in the order in which they were created
 * @param constraints primary key, unique, foreign keys, checks
 * @param indexes the indexes that are not part of a constraint
 * @param comment the comment
 * @param options SQL text after the parentheses of {@code CREATE TABLE}
 */
public record Table(
    QualifiedName name,
    List<Column> columns,
    List<Constraint> constraints,
    List<Index> indexes,
    Optional<String> comment,
    Optional<String> options) {

  public Table {
    QualifiedName table = Objects.requireNonNull(name, "name");
    columns = List.copyOf(columns);
    constraints = named(constraints, table);
    indexes = List.copyOf(indexes);
    Objects.requireNonNull(comment, "comment");
    Objects.requireNonNull(options, "options");
    Set<String> names = distinct(table, "column", columns, Column::name);
    distinct(table, "constraint", constraints, Constraint::name);
    distinct(table, "index", indexes, Index::name);
    Optional<PrimaryKey> key = Optional.empty();
    for (Constraint constraint : constraints) {
      if (constraint instanceof PrimaryKey another) {
        if (key.isPresent()) {
          throw new IllegalArgumentException("table " + table + " has two primary keys");
        }
        key = Optional.of(another);
      }
      requireColumns(table, names, constraint.name(), constraint.columns());
    }
    for (Index index : indexes) {
      requireColumns(table, names, index.name(), index.columns());
    }
    if (key.isPresent()) {
      columns = notNull(columns, key.get().columns());
    }
  }

  /** A table of these elements in the default schema, without indexes. */
  public static Table table(String name, TableElement... elements) {
    return of(QualifiedName.name(name), elements);
  }

  /** A table of these elements, without indexes. */
  public static Table table(QualifiedName name, TableElement... elements) {
    return of(name, elements);
  }

  /** A table of these elements, without indexes. */
  public static Table of(QualifiedName name, TableElement... elements) {
    List<Column> columns = new ArrayList<>();
    List<Constraint> constraints = new ArrayList<>();
    for (TableElement element : elements) {
      if (element instanceof Column column) {
        columns.add(column);
      } else if (element instanceof Constraint constraint) {
        constraints.add(constraint);
      }
    }
    return new Table(name, columns, constraints, List.of(), Optional.empty(), Optional.empty());
  }

  /** The column of this name, if the table has it. */
  public Optional<Column> column(String column) {
    for (Column each : columns) {
      if (each.name().equals(column)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The constraint of this name, if the table has it. */
  public Optional<Constraint> constraint(String constraint) {
    return constraints.stream().filter(c -> c.name().equals(constraint)).findFirst();
  }

  /** The index of this name, if the table has it. */
  public Optional<Index> index(String index) {
    return indexes.stream().filter(i -> i.name().equals(index)).findFirst();
  }

  public Optional<PrimaryKey> primaryKey() {
    return only(PrimaryKey.class).findFirst();
  }

  public List<ForeignKey> foreignKeys() {
    List<ForeignKey> keys = new ArrayList<>();
    for (Constraint constraint : constraints) {
      if (constraint instanceof ForeignKey key) {
        keys.add(key);
      }
    }
    return keys;
  }

  /**
   * The names that this table takes among the relations of its schema ({@code pg_class}): its own,
   * and those of its indexes and of the indexes of its keys.
   */
  public Set<QualifiedName> relations() {
    Set<QualifiedName> names = new HashSet<>();
    names.add(name);
    constraints.stream()
        .filter(Constraint::hasIndex)
        .forEach(constraint -> names.add(name.sibling(constraint.name())));
    indexes.forEach(index -> names.add(name.sibling(index.name())));
    return names;
  }

  /** The sets of columns that a foreign key may reference: CREATE TABLE, "REFERENCES". */
  public Set<Set<String>> keys() {
    Set<Set<String>> keys = new HashSet<>();
    primaryKey().ifPresent(key -> keys.add(Set.copyOf(key.columns())));
    only(Unique.class)
        .filter(unique -> unique.deferral() == Deferral.NOT_DEFERRABLE)
        .forEach(unique -> keys.add(Set.copyOf(unique.columns())));
    indexes.stream().flatMap(index -> index.key().stream()).forEach(keys::add);
    return keys;
  }

  private <C extends Constraint> Stream<C> only(Class<C> kind) {
    return constraints.stream().filter(kind::isInstance).map(kind::cast);
  }

  public Table withName(QualifiedName other) {
    return new Table(other, columns, constraints, indexes, comment, options);
  }

  public Table withColumns(List<Column> other) {
    return new Table(name, other, constraints, indexes, comment, options);
  }

  public Table withConstraints(List<? extends Constraint> other) {
    return new Table(name, columns, List.copyOf(other), indexes, comment, options);
  }

  public Table withIndexes(List<Index> other) {
    return new Table(name, columns, constraints, other, comment, options);
  }

  public Table comment(String text) {
    return withComment(Optional.of(text));
  }

  /** With this SQL text after the parentheses of {@code CREATE TABLE}. */
  public Table options(String sql) {
    return withOptions(Optional.of(sql));
  }

  public Table withComment(Optional<String> text) {
    return new Table(name, columns, constraints, indexes, text, options);
  }

  public Table withOptions(Optional<String> sql) {
    return new Table(name, columns, constraints, indexes, comment, sql);
  }

  /** The same table with one column replaced, wherever it stands. */
  public Table mappingColumn(String column, Function<Column, Column> change) {
    return withColumns(
        columns.stream().map(c -> c.name().equals(column) ? change.apply(c) : c).toList());
  }

  private static List<Constraint> named(List<Constraint> constraints, QualifiedName table) {
    List<Constraint> named = new ArrayList<>(constraints.size());
    for (Constraint constraint : constraints) {
      named.add(constraint.namedFor(table));
    }
    return List.copyOf(named);
  }

  private static List<Column> notNull(List<Column> columns, List<String> key) {
    List<Column> changed = new ArrayList<>(columns.size());
    for (Column column : columns) {
      changed.add(column.nullable() && key.contains(column.name()) ? column.notNull() : column);
    }
    return List.copyOf(changed);
  }

  private static <T> Set<String> distinct(
      QualifiedName table, String kind, List<T> elements, Function<T, String> name) {
    Set<String> seen = new HashSet<>();
    for (T element : elements) {
      if (!seen.add(name.apply(element))) {
        throw new IllegalArgumentException(
            "table " + table + " has two of the " + kind + " \"" + name.apply(element) + "\"");
      }
    }
    return seen;
  }

  private static void requireColumns(
      QualifiedName table, Set<String> existing, String owner, Collection<String> used) {
    for (String column : used) {
      if (!existing.contains(column)) {
        throw new IllegalArgumentException(
            "\""
                + owner
                + "\" is over column \""
                + column
                + "\", which table "
                + table
                + " does not have");
      }
    }
  }
}
