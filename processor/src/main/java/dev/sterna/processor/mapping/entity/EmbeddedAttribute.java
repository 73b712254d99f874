package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.Attribute;
import java.util.ArrayList;
import java.util.List;

/**
 * An attribute of an embeddable type (Jakarta Persistence 3.2, section 2.5): what it has lies in
 * the table of its entity.
 *
 * @param attribute the attribute
 * @param parts the attributes of the embeddable class, with what overrides say of them
 */
public record EmbeddedAttribute(Attribute attribute, List<MappedAttribute> parts)
    implements MappedAttribute {

  public EmbeddedAttribute {
    parts = List.copyOf(parts);
  }

  @Override
  public List<BasicAttribute> ownIds() {
    List<BasicAttribute> ids = new ArrayList<>();
    for (MappedAttribute part : parts) {
      ids.addAll(part.ownIds());
    }
    return ids;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
