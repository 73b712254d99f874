package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.entity.BasicAttribute;
import dev.sterna.processor.mapping.entity.EmbeddedAttribute;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.entity.ToOne;

/** Puts the attributes of one owner into its table. */
final class AttributePlacement implements MappedAttribute.Visitor<Void> {

  private final JoinResolver joins;
  private final TableDraft table;

  AttributePlacement(JoinResolver joins, TableDraft table) {
    this.joins = joins;
    this.table = table;
  }

  @Override
  public Void visit(BasicAttribute basic) {
    table.basic(basic.attribute(), basic.column());
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
    joins
        .join(toOne)
        .ifPresent(
            join -> {
              table.join(join);
              if (toOne.unique() && join.columns().size() > 1) {
                table.unique(join.columns());
              }
            });
    return null;
  }
}
