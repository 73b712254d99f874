package dev.sterna.processor.mapping.entity;

/**
 * The values of a plural attribute, before it is known what tells them from each other.
 *
 * @param element one of them
 * @param storage where they lie
 * @param ownedOnce whether each of them has one owner ({@code @OneToMany})
 */
record PluralElements(MappedAttribute element, PluralStorage storage, boolean ownedOnce) {}
