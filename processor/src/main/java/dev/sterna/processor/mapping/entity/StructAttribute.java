package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.schema.QualifiedName;
import java.util.List;

/**
 * An attribute of an embeddable type whose values are of a composite type (Hibernate's
 * {@code @Struct}), each in one column, or many of them in an array. Its collections lie in tables
 * of their own as those of any embeddable do.
 *
 * @param attribute the attribute
 * @param mandatory whether an object always has a value for it
 * @param column its column
 * @param type the name of the composite type
 * @param order the names of the type's attributes in their order, as the model has them; empty if
 *     it does not say
 * @param parts the attributes of the embeddable class, with what overrides say of them
 */
public record StructAttribute(
    Attribute attribute,
    boolean mandatory,
    MappedColumn column,
    QualifiedName type,
    List<String> order,
    List<MappedAttribute> parts)
    implements MappedAttribute {

  public StructAttribute {
    order = List.copyOf(order);
    parts = List.copyOf(parts);
  }

  /** Whether it has many values. */
  public boolean isPlural() {
    return column.sql().dimensions() > 0;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
