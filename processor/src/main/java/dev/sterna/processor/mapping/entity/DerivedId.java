package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.StoredType;
import dev.sterna.processor.mapping.declaration.Attribute;
import java.util.Optional;

/**
 * An id, or a part of one, whose columns are those of a relationship that {@code @MapsId} marks
 * (Jakarta Persistence 3.2, sections 2.4.1 and 11.1.39).
 *
 * @param attribute the id, or its part
 * @param relationship the relationship, which is an attribute of the entity too
 * @param text the type of texts in the key, where that is not the type of their columns
 */
public record DerivedId(Attribute attribute, ToOne relationship, Optional<StoredType> text)
    implements MappedAttribute {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
