package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.entity.BasicAttribute;
import dev.sterna.processor.mapping.entity.DerivedId;
import dev.sterna.processor.mapping.entity.EmbeddedAttribute;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.entity.ToOne;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Puts attributes into a table. A mandatory one is not always mandatory there: the rows of a table
 * may be of several classes, or belong to a collection.
 */
final class AttributePlacement implements MappedAttribute.Visitor<Void> {

  private final Function<ToOne, Optional<Join>> joins;
  private final AttributeTables tables;
  private final UnaryOperator<MappedColumn> mandatory;

  /** Puts all of them into one table. */
  AttributePlacement(JoinResolver joins, TableDraft table, UnaryOperator<MappedColumn> mandatory) {
    this(joins::join, (name, attribute) -> Optional.of(table), mandatory);
  }

  /**
   * @param joins how relationships are resolved
   * @param mandatory what becomes of the columns of mandatory attributes
   */
  AttributePlacement(
      Function<ToOne, Optional<Join>> joins,
      AttributeTables tables,
      UnaryOperator<MappedColumn> mandatory) {
    this.joins = joins;
    this.tables = tables;
    this.mandatory = mandatory;
  }

  @Override
  public Void visit(BasicAttribute basic) {
    MappedColumn column = basic.column();
    Optional<TableDraft> table = tables.named(column.table(), basic);
    if (table.isPresent()) {
      table.get().basic(basic.attribute(), basic.mandatory() ? mandatory.apply(column) : column);
      if (basic.attribute().annotations().hibernate("PartitionKey").isPresent()) {
        table.get().partitionedBy(column.notNull());
      }
      natural(basic, table.get());
    }
    return null;
  }

  @Override
  public Void visit(EmbeddedAttribute embedded) {
    for (MappedAttribute part : embedded.parts()) {
      part.accept(this);
    }
    tables.named(Optional.empty(), embedded).ifPresent(table -> natural(embedded, table));
    return null;
  }

  /** The relationship puts its columns into the table. */
  @Override
  public Void visit(DerivedId derived) {
    return null;
  }

  @Override
  public Void visit(ToOne toOne) {
    Optional<Join> found = joins.apply(toOne);
    Optional<TableDraft> table = found.flatMap(join -> tables.named(join.table(), toOne));
    if (table.isPresent()) {
      Join join = toOne.optional() ? found.get() : found.get().withColumns(mandatory);
      table.get().join(join);
      if (toOne.unique() && join.columns().size() > 1) {
        table.get().unique(join.byAttribute());
      }
      natural(toOne, table.get());
    }
    return null;
  }

  /** The attributes with Hibernate's {@code @NaturalId} tell rows apart, all of them together. */
  private void natural(MappedAttribute attribute, TableDraft table) {
    if (attribute.attribute().annotations().hibernate("NaturalId").isPresent()) {
      table.natural(attribute.attribute(), attribute.accept(new AttributeColumns(joins)));
    }
  }
}
