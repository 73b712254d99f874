package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.Attribute;

/** An attribute that needs columns, in the table of its entity or in one of its own. */
public sealed interface MappedAttribute permits BasicAttribute, EmbeddedAttribute, ToOne {

  Attribute attribute();

  /** Whether it is the id, or a part of it. */
  default boolean id() {
    return attribute().id();
  }

  /** Calls the visitor's method for this kind of attribute. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A case for each kind of attribute.
   *
   * @param <R> what a case returns
   */
  interface Visitor<R> {

    R visit(BasicAttribute basic);

    R visit(EmbeddedAttribute embedded);

    R visit(ToOne toOne);
  }
}
