package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.HibernateColumnOrder;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.entity.BasicAttribute;
import dev.sterna.processor.mapping.entity.DerivedId;
import dev.sterna.processor.mapping.entity.EmbeddedAttribute;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.entity.PluralAttribute;
import dev.sterna.processor.mapping.entity.StructAttribute;
import dev.sterna.processor.mapping.entity.ToOne;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The columns of attributes, those of an embeddable in the order of its attributes' names, or of a
 * record's components.
 *
 * @param joins how a relationship is resolved
 * @param orderInTypes the order of attributes of composite types that do not say theirs
 */
record AttributeColumns(
    Function<ToOne, Optional<Join>> joins, Comparator<MappedColumn> orderInTypes)
    implements MappedAttribute.Visitor<List<MappedColumn>> {

  private static final Comparator<MappedAttribute> BY_NAME =
      Comparator.comparing(attribute -> attribute.attribute().name());

  AttributeColumns(Function<ToOne, Optional<Join>> joins) {
    this(joins, HibernateColumnOrder.ofKeys());
  }

  /** The columns of the values of an array. */
  AttributeColumns inArray() {
    return new AttributeColumns(joins, HibernateColumnOrder.ofArrays());
  }

  static List<MappedAttribute> sorted(List<MappedAttribute> attributes) {
    List<MappedAttribute> sorted = new ArrayList<>(attributes);
    sorted.sort(BY_NAME);
    return sorted;
  }

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
    boolean ordered = JavaTypes.isRecord(embedded.attribute().type());
    return of(ordered ? embedded.parts() : sorted(embedded.parts()));
  }

  @Override
  public List<MappedColumn> visit(StructAttribute struct) {
    return List.of(StructColumn.of(struct, this).column());
  }

  @Override
  public List<MappedColumn> visit(DerivedId derived) {
    List<MappedColumn> columns = visit(derived.relationship());
    if (derived.text().isEmpty()) {
      return columns;
    }
    List<MappedColumn> ofKey = new ArrayList<>(columns.size());
    for (MappedColumn column : columns) {
      ofKey.add(column.ofTextType(derived.text().get()));
    }
    return ofKey;
  }

  @Override
  public List<MappedColumn> visit(ToOne toOne) {
    Optional<Join> join = joins.apply(toOne);
    return join.isPresent() ? join.get().byAttribute() : List.of();
  }

  /** What it needs lies in no row of the entity. */
  @Override
  public List<MappedColumn> visit(PluralAttribute plural) {
    return List.of();
  }
}
