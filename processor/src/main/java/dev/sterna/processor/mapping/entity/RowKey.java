package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.Attribute;

/** What tells the values of a plural attribute from each other, beside their owner. */
public sealed interface RowKey {

  /** Whether it needs columns of its own in the table. */
  default boolean hasColumns() {
    return false;
  }

  /** Calls the visitor's method for this kind of key. */
  <R> R accept(Visitor<R> visitor);

  /** Nothing: a value may occur twice, as in a collection or a list without an order. */
  record Nothing() implements RowKey {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The value itself, as in a set. */
  record Element() implements RowKey {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The value itself whoever has it, as in a set of entities each of which has one owner. */
  record ElementAlone() implements RowKey {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The owner alone, who has no more than one value. */
  record Owner() implements RowKey {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Its place in a list or an array.
   *
   * @param column the column of the place, which may be null if nothing else is said
   */
  record Position(MappedColumn column) implements RowKey {

    @Override
    public boolean hasColumns() {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The key of a map.
   *
   * @param key of a basic or an embeddable type, or a reference to an entity
   */
  record MapKey(MappedAttribute key) implements RowKey {

    @Override
    public boolean hasColumns() {
      return true;
    }

    /** The key in a table of its attribute, where it is never null, whatever the model says. */
    public MappedAttribute inOwnTable() {
      return key instanceof BasicAttribute basic
          ? new BasicAttribute(basic.attribute(), false, basic.column().notNull())
          : key;
    }

    /** The key in the table of the target, which has a key of its own. */
    public MappedAttribute inTargetTable() {
      return key.accept(new TargetKey());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The key of a map that is an attribute of the value, which has a column already. */
  record ElementAttribute() implements RowKey {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * An id of its own ({@code @CollectionId}).
   *
   * @param id the id, as if it were an attribute
   * @param column its column
   * @param ofTable whether it is from a sequence that is named after the table of the collection
   */
  record Surrogate(Attribute id, MappedColumn column, boolean ofTable) implements RowKey {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A case for each kind of key.
   *
   * @param <R> what a case returns
   */
  interface Visitor<R> {

    R visit(Nothing nothing);

    R visit(Element element);

    R visit(ElementAlone element);

    R visit(Owner owner);

    R visit(Position position);

    R visit(MapKey key);

    R visit(ElementAttribute attribute);

    R visit(Surrogate surrogate);
  }
}
