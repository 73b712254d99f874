package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.Attribute;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * An attribute of many values: an element collection or a relationship to many entities (Jakarta
 * Persistence 3.2, sections 2.7, 2.8 and 2.10). A relationship to one entity that has a join table
 * is stored like them.
 *
 * @param attribute the attribute
 * @param storage where its values lie
 * @param element a value of it: of a basic or an embeddable type, or a reference to an entity
 * @param rowKey what tells the values of one owner from each other
 * @param softDelete the column that says whether a row of its own table counts as deleted
 * @param copies the tables in which what was in a row of its table is kept
 */
public record PluralAttribute(
    Attribute attribute,
    PluralStorage storage,
    MappedAttribute element,
    RowKey rowKey,
    Optional<MappedColumn> softDelete,
    RowCopies copies)
    implements MappedAttribute {

  /** The entity that it holds, if its values are entities. */
  @Override
  public Optional<TypeElement> target() {
    return element instanceof ToOne toOne
        ? Optional.of(toOne.reference().target())
        : Optional.empty();
  }

  /** The same with a join table that refers to both sides, even if it says that it does not. */
  public PluralAttribute enforced() {
    return new PluralAttribute(
        attribute,
        storage instanceof PluralStorage.JoinTable table ? table.enforced() : storage,
        element instanceof ToOne toOne ? toOne.enforced() : element,
        rowKey,
        softDelete,
        copies);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
