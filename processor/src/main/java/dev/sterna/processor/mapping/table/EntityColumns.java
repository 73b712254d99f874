package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.entity.BasicAttribute;
import dev.sterna.processor.mapping.entity.EmbeddedAttribute;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.entity.ToOne;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The columns in which the attributes of an entity lie, as those see it that refer to them. */
final class EntityColumns {

  private static final Comparator<MappedAttribute> BY_NAME =
      Comparator.comparing(attribute -> attribute.attribute().name());

  private final Comparator<MappedColumn> keyOrder;

  /**
   * Asked for a relationship that is being looked for, this reports that a key runs in a circle.
   */
  private final Columns ofKeys;

  /** Leaves out a relationship that is being looked for. */
  private final Columns known;

  /** Keys have their columns in this order. */
  EntityColumns(JoinResolver joins, Comparator<MappedColumn> keyOrder) {
    this.keyOrder = keyOrder;
    ofKeys = new Columns(joins::join);
    known = new Columns(toOne -> joins.isUnderWay(toOne) ? Optional.empty() : joins.join(toOne));
  }

  /** The columns of the primary key in their order. */
  List<MappedColumn> key(EntityShape entity) {
    List<MappedColumn> key = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (MappedAttribute attribute : entity.attributes()) {
      if (attribute.id()) {
        for (MappedColumn column : attribute.accept(ofKeys)) {
          if (names.add(column.name().catalog())) {
            key.add(column);
          }
        }
      }
    }
    if (key.size() > 1) {
      key.sort(keyOrder);
    }
    return List.copyOf(key);
  }

  /** A column by the name that an annotation gives it; case says nothing. */
  Optional<MappedColumn> named(EntityShape entity, String name) {
    for (MappedColumn column : known.of(entity.attributes())) {
      if (column.name().text().equalsIgnoreCase(name)) {
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
    List<MappedAttribute> key = new ArrayList<>();
    for (MappedAttribute attribute : entity.attributes()) {
      if (attribute.id()) {
        key.add(attribute);
      }
    }
    List<String> order = names(sorted(key));
    if (!order.containsAll(wanted)) {
      order = names(sorted(entity.attributes()));
    }
    List<String> positions = order;
    return some.stream()
        .sorted(Comparator.comparing(column -> positions.indexOf(column.name().catalog())))
        .toList();
  }

  private List<String> names(List<MappedAttribute> attributes) {
    return ConstraintNaming.catalogNames(known.of(attributes));
  }

  private static List<MappedAttribute> sorted(List<MappedAttribute> attributes) {
    return attributes.stream().sorted(BY_NAME).toList();
  }

  /** The columns of attributes, those of an embeddable in the order of its attributes' names. */
  private record Columns(Function<ToOne, Optional<Join>> joins)
      implements MappedAttribute.Visitor<List<MappedColumn>> {

    List<MappedColumn> of(List<MappedAttribute> attributes) {
      List<MappedColumn> columns = new ArrayList<>();
      for (MappedAttribute attribute : attributes) {
        columns.addAll(attribute.accept(this));
      }
      return columns;
    }

    @Override
    public List<MappedColumn> visit(BasicAttribute basic) {
      return List.of(basic.column());
    }

    @Override
    public List<MappedColumn> visit(EmbeddedAttribute embedded) {
      return of(sorted(embedded.parts()));
    }

    @Override
    public List<MappedColumn> visit(ToOne toOne) {
      Optional<Join> join = joins.apply(toOne);
      return join.isPresent() ? join.get().columns() : List.of();
    }
  }
}
