package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.entity.RowKey;

/**
 * Puts the order or the keys of a relationship into the table of its target, which has a key of its
 * own.
 */
final class TargetRowKeyPlacement implements RowKey.Visitor<Void> {

  private final ElementPlacement keys;
  private final TableDraft table;
  private final Attribute attribute;

  /**
   * @param keys how the keys of a map are put into the table
   */
  TargetRowKeyPlacement(ElementPlacement keys, TableDraft table, Attribute attribute) {
    this.keys = keys;
    this.table = table;
    this.attribute = attribute;
  }

  @Override
  public Void visit(RowKey.Nothing nothing) {
    return null;
  }

  @Override
  public Void visit(RowKey.Element set) {
    return null;
  }

  @Override
  public Void visit(RowKey.ElementAlone set) {
    return null;
  }

  @Override
  public Void visit(RowKey.Owner one) {
    return null;
  }

  @Override
  public Void visit(RowKey.Position position) {
    table.basic(attribute, position.column());
    return null;
  }

  @Override
  public Void visit(RowKey.MapKey map) {
    table.startCollection();
    map.inTargetTable().accept(keys);
    return null;
  }

  @Override
  public Void visit(RowKey.ElementAttribute map) {
    return null;
  }

  @Override
  public Void visit(RowKey.Surrogate map) {
    return null;
  }
}
