package dev.sterna.operation;

import dev.sterna.schema.Column;
import dev.sterna.schema.CompositeType;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.DefinedType;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Sequence;
import dev.sterna.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The schema that an operation is applied to, with the questions that span tables: PostgreSQL gives
 * a name to one relation of a schema only, and holds a key under every foreign key.
 *
 * @param doing the operation, for the message when the answer is no
 * @param schema the schema before it
 */
record SchemaSubject(String doing, Schema schema) {

  Table table(QualifiedName name) {
    return schema.table(name).orElseThrow(() -> refuse("there is no table " + name));
  }

  Sequence sequence(QualifiedName name) {
    return schema.sequence(name).orElseThrow(() -> refuse("there is no sequence " + name));
  }

  DatabaseObject object(ObjectName name) {
    return schema.object(name).orElseThrow(() -> refuse("there is no " + name));
  }

  /** Refuses rights on a table or view that is not there; sequences may be a column's. */
  void requireThere(Privileges privileges) {
    privileges.table().filter(name -> !isView(name)).ifPresent(this::table);
  }

  private boolean isView(QualifiedName name) {
    return schema.object(ObjectName.view(name)).isPresent()
        || schema.object(ObjectName.materializedView(name)).isPresent();
  }

  EnumType enumType(QualifiedName name) {
    return (EnumType) object(ObjectName.enumType(name));
  }

  CompositeType compositeType(QualifiedName name) {
    return (CompositeType) object(ObjectName.compositeType(name));
  }

  CompositeType.Attribute attribute(String attribute, CompositeType type) {
    return type.attribute(attribute)
        .orElseThrow(
            () -> refuse("the type has no attribute \"" + attribute + "\", only " + type.names()));
  }

  /** Refuses a type that a column or an attribute of another type has. */
  void requireUnused(DefinedType type) {
    for (Table table : schema.tables().values()) {
      for (Column column : table.columns()) {
        if (type.isOf(column.type())) {
          throw refuse(
              "column " + table.name() + "." + column.name() + " has this type; change it first");
        }
      }
    }
    for (DefinedType other : schema.types()) {
      if (other instanceof CompositeType composite && composite.has(type)) {
        throw refuse("an attribute of type " + other.name() + " has this type; change it first");
      }
    }
  }

  /** Where the enum has this value, counted from 0. */
  int placeOf(String value, EnumType type) {
    int place = type.values().indexOf(value);
    if (place < 0) {
      throw refuse("the enum has no value \"" + value + "\", only " + type.values());
    }
    return place;
  }

  /**
   * Refuses a name that another object has; a view and a composite type have theirs among the
   * relations.
   */
  void requireFree(ObjectName name) {
    if (schema.object(name).isPresent()) {
      throw refuse("there is already the " + name);
    }
    if (name.kind().isRelation()) {
      requireFree(name.name());
    }
  }

  /** Refuses a name that a table, an index, a key's index, a sequence or a view has. */
  void requireFree(QualifiedName name) {
    for (ObjectName object :
        List.of(
            ObjectName.view(name),
            ObjectName.materializedView(name),
            ObjectName.compositeType(name))) {
      if (schema.object(object).isPresent()) {
        throw refuse("there is already the " + object);
      }
    }
    if (schema.sequences().containsKey(name)) {
      throw refuse("there is already a sequence " + name);
    }
    Optional<Table> owner = schema.owner(name);
    if (owner.isPresent()) {
      QualifiedName table = owner.orElseThrow().name();
      throw refuse(
          table.equals(name)
              ? "there is already a table " + name
              : "table " + table + " already has an index or key " + name);
    }
  }

  /** Refuses a table whose name, or the name of one of its indexes or keys, is taken. */
  void requireFree(Table table) {
    table.relations().forEach(this::requireFree);
  }

  void requireNamespace(String name) {
    if (!schema.namespaces().contains(name)) {
      throw refuse("there is no such schema, only " + schema.namespaces());
    }
  }

  /** This schema with one more table, if what it references is there. */
  Schema adding(Table table) {
    requireFree(table);
    Schema changed = schema.withTable(table);
    table.foreignKeys().forEach(new SchemaSubject(doing, changed)::requireTarget);
    return changed;
  }

  /** Refuses to take away a table that another one references. */
  void requireUnreferenced(QualifiedName name) {
    referencing(name, key -> true)
        .filter(table -> !table.name().equals(name))
        .findFirst()
        .ifPresent(
            table -> {
              throw refuse(
                  "a foreign key of table " + table.name() + " references it; drop that one first");
            });
  }

  /** This schema with a table changed, if the others can live with it. */
  Schema replacing(Table before, Table after) {
    Set<QualifiedName> had = before.relations();
    after.relations().stream().filter(name -> !had.contains(name)).forEach(this::requireFree);
    Schema changed = schema.withTable(after);
    SchemaSubject result = new SchemaSubject(doing, changed);
    after.foreignKeys().stream()
        .filter(key -> !before.constraints().contains(key))
        .forEach(result::requireTarget);
    result.requireKeys(before, after);
    return changed;
  }

  /** Refuses a foreign key whose target table, columns or key do not exist. */
  void requireTarget(ForeignKey key) {
    Table target = table(key.table());
    new TableSubject(doing, target).requireColumns(key.references());
    if (!target.keys().contains(Set.copyOf(key.references()))) {
      throw refuse(
          "foreign key \""
              + key.name()
              + "\" references "
              + key.references()
              + " of table "
              + target.name()
              + ", which has no primary key or unique constraint over them");
    }
  }

  /** Refuses to take away a key that a foreign key needs. */
  private void requireKeys(Table before, Table after) {
    Set<Set<String>> lost = new HashSet<>(before.keys());
    lost.removeAll(after.keys());
    if (lost.isEmpty()) {
      return;
    }
    referencing(after.name(), key -> lost.contains(Set.copyOf(key.references())))
        .findFirst()
        .ifPresent(
            table -> {
              throw refuse(
                  "a foreign key of table "
                      + table.name()
                      + " references its key; drop that one first");
            });
  }

  private Stream<Table> referencing(QualifiedName name, Predicate<ForeignKey> which) {
    return schema.tables().values().stream()
        .filter(
            table ->
                table.foreignKeys().stream()
                    .anyMatch(key -> key.table().equals(name) && which.test(key)));
  }

  ReplayException refuse(String problem) {
    return ReplayException.cannot(doing, problem);
  }

  /** Refuses to drop a schema that something is left in. */
  void requireEmpty(String namespace) {
    List<QualifiedName> left =
        Stream.of(
                schema.tables().keySet().stream(),
                schema.sequences().keySet().stream(),
                schema.objects().keySet().stream().map(ObjectName::name))
            .flatMap(names -> names)
            .filter(name -> name.schema().filter(namespace::equals).isPresent())
            .toList();
    if (!left.isEmpty()) {
      throw refuse("these are left in it: " + left);
    }
  }
}
