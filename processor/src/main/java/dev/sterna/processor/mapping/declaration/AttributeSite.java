package dev.sterna.processor.mapping.declaration;

/**
 * Where an attribute stands.
 *
 * @param id whether it is the id of its entity, or a part of it
 * @param embedded whether it belongs to an embeddable class
 * @param entityAccess the access of its entity, which is that of an embeddable class that states
 *     none (Jakarta Persistence 3.2, section 2.3.3)
 * @param overrides what is said of its parts further outside than on this attribute
 */
public record AttributeSite(
    boolean id, boolean embedded, AccessType entityAccess, Overrides overrides) {

  AttributeSite ofId() {
    return new AttributeSite(true, embedded, entityAccess, overrides);
  }
}
