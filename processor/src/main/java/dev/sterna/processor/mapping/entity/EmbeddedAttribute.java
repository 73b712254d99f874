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

  /** The same, of which a comment is that of the first column, as in Hibernate. */
  EmbeddedAttribute commented(String comment) {
    List<MappedAttribute> changed = new ArrayList<>(parts);
    int first = 0;
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).attribute().name().compareTo(parts.get(first).attribute().name()) < 0) {
        first = i;
      }
    }
    if (parts.isEmpty()) {
      return this;
    }
    if (parts.get(first) instanceof BasicAttribute basic) {
      changed.set(
          first,
          new BasicAttribute(
              basic.attribute(), basic.mandatory(), basic.column().withComment(comment)));
    } else if (parts.get(first) instanceof EmbeddedAttribute embedded) {
      changed.set(first, embedded.commented(comment));
    }
    return new EmbeddedAttribute(attribute, changed);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
