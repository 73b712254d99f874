package dev.sterna.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Everything in a database that migrations look after. A value: changes return another schema.
 *
 * @param namespaces the schemas beside the default one ({@code CREATE SCHEMA}); PostgreSQL's
 *     catalogs call them namespaces, which keeps the two meanings of "schema" apart
 * @param tables the tables by name
 * @param sequences the sequences by name
 * @param objects what else there is: extensions, enum and composite types, routines, views
 */
public record Schema(
    SortedSet<String> namespaces,
    SortedMap<QualifiedName, Table> tables,
    SortedMap<QualifiedName, Sequence> sequences,
    SortedMap<ObjectName, DatabaseObject> objects) {

  private static final Schema EMPTY =
      new Schema(new TreeSet<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

  public Schema {
    namespaces = Collections.unmodifiableSortedSet(new TreeSet<>(namespaces));
    tables = Tables.of(tables);
    sequences = NamedObjects.copyOf(sequences);
    objects = Collections.unmodifiableSortedMap(new TreeMap<>(objects));
  }

  /** A schema without anything: what a new database holds. */
  public static Schema empty() {
    return EMPTY;
  }

  /** The schema of these objects. */
  public static Schema of(
      Collection<String> namespaces, Collection<Table> tables, Collection<Sequence> sequences) {
    return new Schema(
        new TreeSet<>(namespaces),
        byName(tables, Table::name),
        byName(sequences, Sequence::name),
        new TreeMap<>());
  }

  /** The schema of these tables. */
  public static Schema of(Table... tables) {
    return of(List.of(), List.of(tables), List.of());
  }

  public Optional<Table> table(QualifiedName name) {
    return Optional.ofNullable(tables.get(name));
  }

  /** The table that takes this name among the relations: its own, or that of an index or key. */
  public Optional<Table> owner(QualifiedName relation) {
    return Tables.of(tables).owner(relation);
  }

  public Optional<Sequence> sequence(QualifiedName name) {
    return Optional.ofNullable(sequences.get(name));
  }

  public Optional<DatabaseObject> object(ObjectName name) {
    return Optional.ofNullable(objects.get(name));
  }

  /** The enum types. */
  public List<EnumType> enums() {
    List<EnumType> enums = new ArrayList<>();
    for (DatabaseObject object : objects.values()) {
      if (object instanceof EnumType type) {
        enums.add(type);
      }
    }
    return enums;
  }

  /** The types that the database defines: enums first, each kind by name. */
  public List<DefinedType> types() {
    List<DefinedType> types = new ArrayList<>();
    for (DatabaseObject object : objects.values()) {
      if (object instanceof DefinedType type) {
        types.add(type);
      }
    }
    return types;
  }

  /** Every name of a relation: of sequences, views, and tables with their indexes and keys. */
  public Set<QualifiedName> relations() {
    Set<QualifiedName> names = new HashSet<>(sequences.keySet());
    for (ObjectName object : objects.keySet()) {
      if (object.kind().isRelation()) {
        names.add(object.name());
      }
    }
    tables.values().forEach(table -> names.addAll(table.relations()));
    return names;
  }

  /** With this table, in place of the one of its name if there is one. */
  public Schema withTable(Table table) {
    return new Schema(namespaces, Tables.of(tables).with(table.name(), table), sequences, objects);
  }

  public Schema withoutTable(QualifiedName name) {
    return new Schema(namespaces, Tables.of(tables).without(name), sequences, objects);
  }

  /** With every table replaced by what the function makes of it. */
  public Schema mappingTables(Function<Table, Table> change) {
    return new Schema(
        namespaces,
        byName(tables.values().stream().map(change).toList(), Table::name),
        sequences,
        objects);
  }

  /** With this sequence, in place of the one of its name if there is one. */
  public Schema withSequence(Sequence sequence) {
    return new Schema(
        namespaces,
        tables,
        NamedObjects.copyOf(sequences).with(sequence.name(), sequence),
        objects);
  }

  public Schema withoutSequence(QualifiedName name) {
    return new Schema(namespaces, tables, NamedObjects.copyOf(sequences).without(name), objects);
  }

  public Schema withNamespace(String name) {
    SortedSet<String> changed = new TreeSet<>(namespaces);
    changed.add(name);
    return new Schema(changed, tables, sequences, objects);
  }

  public Schema withoutNamespace(String name) {
    SortedSet<String> changed = new TreeSet<>(namespaces);
    changed.remove(name);
    return new Schema(changed, tables, sequences, objects);
  }

  /** With this object, in place of the one of its name if there is one. */
  public Schema withObject(DatabaseObject object) {
    SortedMap<ObjectName, DatabaseObject> changed = new TreeMap<>(objects);
    changed.put(object.id(), object);
    return new Schema(namespaces, tables, sequences, changed);
  }

  public Schema withoutObject(ObjectName name) {
    SortedMap<ObjectName, DatabaseObject> changed = new TreeMap<>(objects);
    changed.remove(name);
    return new Schema(namespaces, tables, sequences, changed);
  }

  /** With these objects in place of all that there are. */
  public Schema withObjects(Collection<? extends DatabaseObject> others) {
    SortedMap<ObjectName, DatabaseObject> changed = new TreeMap<>();
    others.forEach(object -> changed.put(object.id(), object));
    return new Schema(namespaces, tables, sequences, changed);
  }

  private static <T> SortedMap<QualifiedName, T> byName(
      Collection<T> objects, Function<T, QualifiedName> name) {
    SortedMap<QualifiedName, T> named = new TreeMap<>();
    for (T object : objects) {
      if (named.put(name.apply(object), object) != null) {
        throw new IllegalArgumentException("two objects are named " + name.apply(object));
      }
    }
    return named;
  }
}
