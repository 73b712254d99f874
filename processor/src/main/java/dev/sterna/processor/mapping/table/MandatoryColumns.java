package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.entity.BasicAttribute;
import dev.sterna.processor.mapping.entity.DerivedId;
import dev.sterna.processor.mapping.entity.EmbeddedAttribute;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.entity.PluralAttribute;
import dev.sterna.processor.mapping.entity.StructAttribute;
import dev.sterna.processor.mapping.entity.ToOne;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;

/**
 * The columns of an entity that accept null though its attributes have a value in each object. Of
 * embeddables there are none, as in Hibernate.
 */
final class MandatoryColumns implements MappedAttribute.Visitor<List<MappedColumn>> {

  private final JoinResolver joins;
  private final UnaryOperator<MappedColumn> mandatory;

  /**
   * @param mandatory what becomes of the columns of mandatory attributes
   */
  MandatoryColumns(JoinResolver joins, UnaryOperator<MappedColumn> mandatory) {
    this.joins = joins;
    this.mandatory = mandatory;
  }

  /** In the order of {@link #inOrder}. */
  List<MappedColumn> of(EntityShape entity) {
    List<MappedColumn> columns = new ArrayList<>();
    for (MappedAttribute attribute : inOrder(entity)) {
      for (MappedColumn column : attribute.accept(this)) {
        boolean isPrimary = column.table().flatMap(entity::secondaryTable).isEmpty();
        if (isPrimary && !column.clauses().notNull()) {
          columns.add(column);
        }
      }
    }
    return columns;
  }

  /** Those of mapped superclasses first, each class's in the order of their names, as Hibernate. */
  private static List<MappedAttribute> inOrder(EntityShape entity) {
    Map<Element, List<MappedAttribute>> classes = new LinkedHashMap<>();
    for (MappedAttribute attribute : entity.attributes()) {
      Element declaring = attribute.attribute().element().getEnclosingElement();
      classes.computeIfAbsent(declaring, none -> new ArrayList<>()).add(attribute);
    }
    List<MappedAttribute> ordered = new ArrayList<>();
    for (List<MappedAttribute> ofClass : classes.values()) {
      ordered.addAll(AttributeColumns.sorted(ofClass));
    }
    return ordered;
  }

  /** A primitive has a value even where {@code @Column} lets its column accept null. */
  @Override
  public List<MappedColumn> visit(BasicAttribute basic) {
    if (basic.mandatory()) {
      return List.of(mandatory.apply(basic.column()));
    }
    return basic.attribute().type().getKind().isPrimitive() ? List.of(basic.column()) : List.of();
  }

  @Override
  public List<MappedColumn> visit(EmbeddedAttribute embedded) {
    return List.of();
  }

  @Override
  public List<MappedColumn> visit(StructAttribute struct) {
    return struct.mandatory() ? List.of(mandatory.apply(struct.column())) : List.of();
  }

  @Override
  public List<MappedColumn> visit(DerivedId derived) {
    return List.of();
  }

  @Override
  public List<MappedColumn> visit(ToOne toOne) {
    Optional<Join> join = toOne.optional() ? Optional.empty() : joins.join(toOne);
    return join.isPresent() ? join.get().withColumns(mandatory).byAttribute() : List.of();
  }

  @Override
  public List<MappedColumn> visit(PluralAttribute plural) {
    return List.of();
  }
}
