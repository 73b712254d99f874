package dev.sterna.processor.random;

import java.util.List;
import java.util.Optional;

/**
 * An entity that is being written, as others refer to it.
 *
 * @param uniqueColumn a column in its root's table that is unique
 * @param strategy how its hierarchy is stored, if it has one
 */
record EntityDraft(ClassDraft body, Key key, String uniqueColumn, Optional<String> strategy) {

  String name() {
    return body.source().name();
  }

  ClassSource source() {
    return body.source();
  }

  /** The same with key columns that nobody names. */
  EntityDraft withUnknownKey() {
    return new EntityDraft(
        body,
        new Key(key.form(), key.javaType(), key.attribute(), List.of()),
        uniqueColumn,
        strategy);
  }

  /** A subclass of this entity, which has the same id. */
  EntityDraft subclass(ClassDraft subclass) {
    return new EntityDraft(subclass, key, uniqueColumn, strategy);
  }
}
