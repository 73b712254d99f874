package dev.sterna.processor.mapping.declaration;

/**
 * Where an attribute stands.
 *
 * @param id whether it is the id of its entity, or a part of it
 * @param embedded whether it belongs to an embeddable class
 * @param entityAccess the access of its entity, which is that of an embeddable class that states
 *     none (Jakarta Persistence 3.2, section 2.3.3)
 * @param overrides what is said of its parts further outside than on this attribute
 * @param namePatterns what becomes of the name of its column
 */
public record AttributeSite(
    boolean id,
    boolean embedded,
    AccessType entityAccess,
    Overrides overrides,
    NamePatterns namePatterns) {

  /** A place in which columns have the names that they are given. */
  public AttributeSite(boolean id, boolean embedded, AccessType entityAccess, Overrides overrides) {
    this(id, embedded, entityAccess, overrides, NamePatterns.NONE);
  }

  AttributeSite ofId() {
    return new AttributeSite(true, embedded, entityAccess, overrides, namePatterns);
  }
}
