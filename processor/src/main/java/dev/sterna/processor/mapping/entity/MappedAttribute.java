package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.Attribute;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** An attribute that needs columns, in the table of its entity or in one of its own. */
public sealed interface MappedAttribute
    permits BasicAttribute, EmbeddedAttribute, StructAttribute, DerivedId, ToOne, PluralAttribute {

  Attribute attribute();

  /** Whether it is the id, or a part of it. */
  default boolean id() {
    return attribute().id();
  }

  /** What it consists of, if its type is embeddable. */
  default List<MappedAttribute> parts() {
    return List.of();
  }

  /** The attribute, if it is the owning side of a relationship to one entity. */
  default Optional<ToOne> toOne() {
    return Optional.empty();
  }

  /** The entity that it refers to, or each of its values does. */
  default Optional<TypeElement> target() {
    return toOne().map(toOne -> toOne.reference().target());
  }

  /** The basic attributes of the id in it, but those whose values are another entity's. */
  default List<BasicAttribute> ownIds() {
    return List.of();
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

    R visit(StructAttribute struct);

    R visit(DerivedId derived);

    R visit(ToOne toOne);

    R visit(PluralAttribute plural);
  }
}
