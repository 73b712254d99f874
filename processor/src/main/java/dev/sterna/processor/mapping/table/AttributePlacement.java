package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.entity.BasicAttribute;
import dev.sterna.processor.mapping.entity.EmbeddedAttribute;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.entity.ToOne;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Puts attributes into a table. A mandatory one is not always mandatory there: the rows of a table
 * may be of several classes, or belong to a collection.
 */
final class AttributePlacement implements MappedAttribute.Visitor<Void> {

  private final JoinResolver joins;
  private final TableDraft table;
  private final UnaryOperator<MappedColumn> mandatory;

  /**
   * @param mandatory what becomes of the columns of mandatory attributes
   */
  AttributePlacement(JoinResolver joins, TableDraft table, UnaryOperator<MappedColumn> mandatory) {
    this.joins = joins;
    this.table = table;
    this.mandatory = mandatory;
  }

  @Override
  public Void visit(BasicAttribute basic) {
    MappedColumn column = basic.column();
    table.basic(basic.attribute(), basic.mandatory() ? mandatory.apply(column) : column);
    return null;
  }

  @Override
  public Void visit(EmbeddedAttribute embedded) {
    for (MappedAttribute part : embedded.parts()) {
      part.accept(this);
    }
    return null;
  }

  @Override
  public Void visit(ToOne toOne) {
    Optional<Join> found = joins.join(toOne);
    if (found.isPresent()) {
      Join join = toOne.optional() ? found.get() : found.get().withColumns(mandatory);
      table.join(join);
      if (toOne.unique() && join.columns().size() > 1) {
        table.unique(join.columns());
      }
    }
    return null;
  }
}
