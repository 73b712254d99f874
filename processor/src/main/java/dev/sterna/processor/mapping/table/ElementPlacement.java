package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.entity.BasicAttribute;
import dev.sterna.processor.mapping.entity.DerivedId;
import dev.sterna.processor.mapping.entity.EmbeddedAttribute;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.entity.PluralAttribute;
import dev.sterna.processor.mapping.entity.ToOne;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Puts the elements of a plural attribute into its table. There a reference to an entity is never
 * null, and of the other columns only those are not that say so themselves.
 */
final class ElementPlacement implements MappedAttribute.Visitor<List<MappedColumn>> {

  private final AttributePlacement references;
  private final AttributePlacement values;

  ElementPlacement(JoinResolver joins, TableDraft table) {
    references = new AttributePlacement(joins, table, MappedColumn::notNull);
    values = new AttributePlacement(joins, table, UnaryOperator.identity());
  }

  @Override
  public List<MappedColumn> visit(BasicAttribute basic) {
    return values.visit(basic);
  }

  @Override
  public List<MappedColumn> visit(EmbeddedAttribute embedded) {
    return values.visit(embedded);
  }

  @Override
  public List<MappedColumn> visit(DerivedId derived) {
    return values.visit(derived);
  }

  @Override
  public List<MappedColumn> visit(ToOne toOne) {
    return references.visit(toOne);
  }

  @Override
  public List<MappedColumn> visit(PluralAttribute plural) {
    return values.visit(plural);
  }
}
