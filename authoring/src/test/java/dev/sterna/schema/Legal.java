package dev.sterna.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Takes out of a sketch of a schema what PostgreSQL would refuse. */
final class Legal {

  private Legal() {}

  static Schema schema(Collection<Table> sketches, Schema others) {
    return schema(sketches, others.sequences().values(), others.objects().values());
  }

  static Schema schema(
      Collection<Table> sketches,
      Collection<Sequence> sequences,
      Collection<? extends DatabaseObject> objects) {
    Map<QualifiedName, Sequence> legalSequences = new TreeMap<>();
    sequences.forEach(sequence -> legalSequences.putIfAbsent(sequence.name(), sequence));
    Map<QualifiedName, Table> tables = new TreeMap<>();
    sketches.forEach(table -> tables.putIfAbsent(table.name(), table));
    tables.keySet().removeAll(legalSequences.keySet());
    Set<QualifiedName> taken = new HashSet<>(legalSequences.keySet());
    taken.addAll(tables.keySet());
    List<EnumType> enums =
        objects.stream()
            .filter(EnumType.class::isInstance)
            .map(EnumType.class::cast)
            .filter(distinctNames())
            .toList();
    tables.replaceAll((name, table) -> table(table, taken, enums));
    tables.replaceAll((name, table) -> withForeignKeys(table, tables));
    Set<String> namespaces = new TreeSet<>();
    tables.keySet().forEach(name -> name.schema().ifPresent(namespaces::add));
    legalSequences.keySet().forEach(name -> name.schema().ifPresent(namespaces::add));
    Map<String, DatabaseObject> legalObjects = new TreeMap<>();
    for (DatabaseObject object : objects) {
      QualifiedName name = object.id().name();
      if (object instanceof View view && !RandomObjects.isLegal(view.query(), tables.values())) {
        continue;
      }
      legalObjects.putIfAbsent(object.getClass() + "/" + name, object);
      name.schema().ifPresent(namespaces::add);
      if (object instanceof Extension extension) {
        extension.schema().ifPresent(namespaces::add);
      }
    }
    return Schema.of(namespaces, tables.values(), legalSequences.values())
        .withObjects(legalObjects.values());
  }

  /** The table with these columns, and without what was over others. */
  static Table without(Table table, List<Column> columns) {
    Set<String> names = new HashSet<>();
    columns.forEach(column -> names.add(column.name()));
    return new Table(
        table.name(),
        columns,
        table.constraints().stream().filter(c -> names.containsAll(c.columns())).toList(),
        table.indexes().stream().filter(i -> names.containsAll(i.columns())).toList(),
        table.comment(),
        table.options());
  }

  /** The table with the first constraint of each name, and no two primary keys. */
  static Table distinct(Table table, List<Constraint> constraints) {
    Map<String, Constraint> byName = new LinkedHashMap<>();
    for (Constraint constraint : constraints) {
      Constraint named = constraint.namedFor(table.name());
      byName.putIfAbsent(named.name(), named);
    }
    return table.withConstraints(List.copyOf(byName.values()));
  }

  private static Predicate<EnumType> distinctNames() {
    Set<QualifiedName> names = new HashSet<>();
    return type -> names.add(type.name());
  }

  private static Table table(Table sketch, Set<QualifiedName> taken, List<EnumType> enums) {
    List<Column> plain =
        sketch.columns().stream()
            .map(c -> RandomColumns.legal(c, sketch.columns(), enums))
            .toList();
    Table table = sketch.withConstraints(List.of()).withIndexes(List.of()).withColumns(plain);
    List<Constraint> constraints = new ArrayList<>();
    Set<Object> keys = new HashSet<>();
    for (Constraint constraint : sketch.constraints()) {
      boolean key = constraint instanceof PrimaryKey || constraint instanceof Unique;
      Object definition = key ? constraint.columns() : constraint.named("any");
      // PostgreSQL takes two equal keys of one statement as one.
      if (fits(table, constraint)
          && (!constraint.hasIndex() || keys.add(definition))
          && (!constraint.hasIndex() || taken.add(table.name().sibling(constraint.name())))) {
        constraints.add(constraint);
      }
    }
    List<Index> indexes = new ArrayList<>();
    for (Index index : sketch.indexes()) {
      if (fits(table, index) && taken.add(table.name().sibling(index.name()))) {
        indexes.add(index);
      }
    }
    return distinct(table, constraints).withIndexes(indexes);
  }

  private static boolean fits(Table table, Constraint constraint) {
    if (constraint instanceof Check check) {
      return isCondition(table, check.expression());
    }
    if (constraint instanceof Exclude exclude) {
      return exclude.where().filter(sql -> !isCondition(table, sql)).isEmpty()
          && table.columns().stream()
              .flatMap(c -> RandomColumns.exclusions(c).stream())
              .anyMatch(
                  other ->
                      other.method().equals(exclude.method())
                          && other.elements().equals(exclude.elements()));
    }
    return constraint instanceof ForeignKey
        || constraint.columns().stream()
            .allMatch(c -> table.column(c).filter(RandomColumns::isKey).isPresent());
  }

  private static boolean fits(Table table, Index index) {
    return (!index.method().equals("hash") || isHashable(index))
        && (index.unique() || index.nullsDistinct())
        && (!index.unique()
            || table.columns().stream()
                .filter(RandomColumns::isEnum)
                .noneMatch(c -> index.parts().stream().anyMatch(p -> p.isOver(c.name()))))
        && index.where().filter(sql -> !isCondition(table, sql)).isEmpty()
        && index.parts().stream().allMatch(part -> fits(table, part));
  }

  /** What a hash index does without: PostgreSQL manual, 11.2 "Index Types". */
  private static boolean isHashable(Index index) {
    IndexPart only = index.parts().get(0);
    return index.parts().size() == 1
        && !index.unique()
        && index.include().isEmpty()
        && !only.descending()
        && only.nulls().isEmpty();
  }

  private static boolean fits(Table table, IndexPart part) {
    boolean text = table.column(part.source()).filter(RandomColumns::isText).isPresent();
    if (!text && (part.operatorClass().isPresent() || part.collation().isPresent())) {
      return false;
    }
    return part.expression()
        ? table.columns().stream().anyMatch(c -> RandomColumns.keys(c).contains(part.source()))
        : table.column(part.source()).filter(RandomColumns::isIndexable).isPresent();
  }

  private static boolean isCondition(Table table, String sql) {
    return table.columns().stream().anyMatch(c -> RandomColumns.conditions(c).contains(sql));
  }

  private static Table withForeignKeys(Table table, Map<QualifiedName, Table> tables) {
    return table.withConstraints(
        table.constraints().stream()
            .filter(c -> !(c instanceof ForeignKey key) || fits(table, key, tables))
            .toList());
  }

  private static boolean fits(Table table, ForeignKey key, Map<QualifiedName, Table> tables) {
    Table target = tables.get(key.table());
    if (target == null || !target.keys().contains(Set.copyOf(key.references()))) {
      return false;
    }
    for (int i = 0; i < key.columns().size(); i++) {
      Optional<Column> from = table.column(key.columns().get(i));
      Optional<Column> to = target.column(key.references().get(i));
      // PostgreSQL cannot check the rows that exist against a foreign key over varchar[].
      if (from.filter(c -> c.type().dimensions() == 0).isEmpty()
          || from.get().generated().isPresent()
          || !from.map(Column::type).equals(to.map(Column::type))) {
        return false;
      }
    }
    return true;
  }
}
