package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.entity.RowKey;
import dev.sterna.schema.SqlType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts what tells the elements of a plural attribute from each other into its table, as the key of
 * that.
 */
final class RowKeyPlacement implements RowKey.Visitor<Void> {

  private final ElementPlacement keys;
  private final TableDraft table;
  private final Attribute attribute;
  private final Join owner;
  private final List<MappedColumn> element;

  /**
   * @param keys how the keys of a map are put into the table
   * @param owner the reference to the owner
   * @param element the columns of an element
   */
  RowKeyPlacement(
      ElementPlacement keys,
      TableDraft table,
      Attribute attribute,
      Join owner,
      List<MappedColumn> element) {
    this.keys = keys;
    this.table = table;
    this.attribute = attribute;
    this.owner = owner;
    this.element = element;
  }

  @Override
  public Void visit(RowKey.Nothing nothing) {
    return null;
  }

  /** Large objects cannot be compared; what may be null cannot be a key. */
  @Override
  public Void visit(RowKey.Element set) {
    boolean nullable = false;
    for (MappedColumn column : element) {
      if (column.sql().equals(SqlType.oid())) {
        return null;
      }
      nullable |= !column.clauses().notNull();
    }
    List<MappedColumn> together = ownerAnd(element);
    if (table.hasUniques()) {
      return null;
    }
    if (nullable) {
      table.primaryKey().uniqueOfSet(together);
    } else if (together.size() > owner.columns().size()) {
      table.primaryKey().ofSet(together);
    }
    return null;
  }

  @Override
  public Void visit(RowKey.ElementAlone set) {
    key(element);
    return null;
  }

  @Override
  public Void visit(RowKey.Owner one) {
    key(owner.columns());
    return null;
  }

  @Override
  public Void visit(RowKey.Position position) {
    MappedColumn column = position.column().notNull();
    table.basic(attribute, column);
    key(ownerAnd(List.of(column)));
    return null;
  }

  @Override
  public Void visit(RowKey.MapKey map) {
    key(ownerAnd(map.inOwnTable().accept(keys)));
    return null;
  }

  @Override
  public Void visit(RowKey.ElementAttribute map) {
    key(ownerAnd(element));
    return null;
  }

  @Override
  public Void visit(RowKey.Surrogate surrogate) {
    table.basic(surrogate.id(), surrogate.column());
    key(List.of(surrogate.column()));
    if (surrogate.ofTable()) {
      table.numbered();
    }
    return null;
  }

  /** A column may refer to the owner and be of the element too, if only one of them writes it. */
  private List<MappedColumn> ownerAnd(List<MappedColumn> others) {
    Map<String, MappedColumn> columns = new LinkedHashMap<>();
    for (MappedColumn column : owner.byAttribute()) {
      columns.put(column.name().catalog(), column);
    }
    for (MappedColumn column : others) {
      columns.putIfAbsent(column.name().catalog(), column);
    }
    return List.copyOf(columns.values());
  }

  private void key(List<MappedColumn> columns) {
    table.primaryKey().ofRows(columns);
  }
}
