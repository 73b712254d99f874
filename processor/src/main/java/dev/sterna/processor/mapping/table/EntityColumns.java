package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.entity.SecondaryTable;
import dev.sterna.processor.mapping.name.PhysicalName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The columns in which the attributes of an entity lie, as those see it that refer to them. */
final class EntityColumns {

  /** Those of values alone. */
  private static final AttributeColumns VALUES = new AttributeColumns(toOne -> Optional.empty());

  private final JoinResolver joins;
  private final EntityKeys keys;

  /** Leaves out a relationship that is being looked for. */
  private final AttributeColumns known;

  EntityColumns(JoinResolver joins) {
    this.joins = joins;
    keys = new EntityKeys(joins);
    known =
        new AttributeColumns(
            toOne -> joins.isUnderWay(toOne) ? Optional.empty() : joins.join(toOne));
  }

  /** The columns of the primary key in their order. */
  List<MappedColumn> key(EntityShape entity) {
    return keys.key(entity);
  }

  List<MappedColumn> sortedKey(List<MappedColumn> key) {
    return keys.sorted(key);
  }

  /**
   * A column of the entity, or of one that it inherits from, by the name that an annotation gives
   * it: the one that it has in the model, whatever a naming convention makes of that; case says
   * nothing. Relationships are followed last: theirs may lead back here.
   */
  Optional<MappedColumn> named(EntityShape entity, String written) {
    String wanted = PhysicalName.of(written).text();
    return first(entity, name -> name.logical().equalsIgnoreCase(wanted));
  }

  /** The same by the name that it has in the database. */
  Optional<MappedColumn> namedInDatabase(EntityShape entity, String written) {
    String wanted = PhysicalName.of(written).text();
    return first(entity, name -> name.text().equalsIgnoreCase(wanted));
  }

  private Optional<MappedColumn> first(EntityShape entity, Predicate<PhysicalName> wanted) {
    Optional<MappedColumn> column = first(VALUES.of(entity.attributes()), wanted);
    if (column.isEmpty()) {
      column = first(key(entity), wanted);
    }
    if (column.isEmpty()) {
      column = first(declared(entity), wanted);
    }
    return column.isPresent()
        ? column
        : entity.inheritance().parent().flatMap(parent -> first(parent, wanted));
  }

  /** The entity that declares a column, which may be one that this one inherits from. */
  EntityShape declaring(EntityShape entity, MappedColumn column) {
    Optional<EntityShape> parent = entity.inheritance().parent();
    return parent.isEmpty() || declared(entity).contains(column)
        ? entity
        : declaring(parent.get(), column);
  }

  /** The columns of its attributes, and those by which its secondary tables refer to it. */
  private List<MappedColumn> declared(EntityShape entity) {
    List<MappedColumn> columns = known.of(entity.attributes());
    for (SecondaryTable table : entity.secondaryTables()) {
      Optional<Join> key =
          joins.isUnderWay(table.key()) ? Optional.empty() : joins.keyJoin(table.key());
      if (key.isPresent()) {
        for (MappedColumn column : key.get().columns()) {
          columns.add(column.in(table.written()));
        }
      }
    }
    return columns;
  }

  private static Optional<MappedColumn> first(
      List<MappedColumn> columns, Predicate<PhysicalName> wanted) {
    for (MappedColumn column : columns) {
      if (wanted.test(column.name())) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /**
   * Columns by the names of their attributes: in Hibernate this is their order. One column has no
   * order, and to ask for it would follow the relationships of its entity, and theirs.
   */
  List<MappedColumn> byAttribute(EntityShape entity, List<MappedColumn> some) {
    if (some.size() == 1) {
      return some;
    }
    Set<String> wanted = MappedColumn.names(some);
    List<String> order = keys.byAttribute(entity, known);
    if (!order.containsAll(wanted)) {
      order = byAttribute(AttributeColumns.sorted(entity.allAttributes()));
    }
    List<String> positions = order;
    return some.stream()
        .sorted(Comparator.comparing(column -> positions.indexOf(column.name().catalog())))
        .toList();
  }

  /** A column that a relationship shares with another attribute is known by that one. */
  private List<String> byAttribute(List<MappedAttribute> sorted) {
    Set<String> values = MappedColumn.names(VALUES.of(sorted));
    List<String> names = new ArrayList<>();
    for (MappedAttribute attribute : sorted) {
      boolean isRelationship = attribute.toOne().isPresent();
      for (String name : ConstraintNaming.catalogNames(known.of(List.of(attribute)))) {
        if (!isRelationship || !values.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }
}
