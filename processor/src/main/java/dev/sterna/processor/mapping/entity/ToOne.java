package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.Attribute;
import java.util.Optional;

/**
 * The owning side of a relationship to one entity.
 *
 * @param attribute the attribute
 * @param reference its columns as they are declared
 * @param unique whether no two entities may refer to the same one ({@code @OneToOne})
 * @param optional whether there may be none
 */
public record ToOne(Attribute attribute, Reference reference, boolean unique, boolean optional)
    implements MappedAttribute {

  /** The same with a foreign key, even if it says that there is none. */
  ToOne enforced() {
    return new ToOne(
        attribute, reference.with(reference.foreignKey().enforced()), unique, optional);
  }

  /** Whether it is an id of its entity, or gives its columns to one. */
  public boolean derivesId() {
    return attribute.annotations().hasPersistence("Id")
        || attribute.annotations().hasPersistence("MapsId") && !isInEmbeddable();
  }

  /** Whether it is a part of something else than the id. */
  private boolean isInEmbeddable() {
    return attribute.site().embedded() && !attribute.id();
  }

  @Override
  public Optional<ToOne> toOne() {
    return Optional.of(this);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
