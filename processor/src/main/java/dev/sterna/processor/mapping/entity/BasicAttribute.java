package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.Attribute;
import java.util.List;

/**
 * An attribute of a basic type.
 *
 * @param attribute the attribute
 * @param mandatory whether an object always has a value for it, which its column need not tell
 * @param column its column
 */
public record BasicAttribute(Attribute attribute, boolean mandatory, MappedColumn column)
    implements MappedAttribute {

  @Override
  public List<BasicAttribute> ownIds() {
    return id() ? List.of(this) : List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
