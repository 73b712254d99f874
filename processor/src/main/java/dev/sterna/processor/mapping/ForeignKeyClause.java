package dev.sterna.processor.mapping;

import dev.sterna.schema.Deferral;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.ReferentialAction;
import java.util.Optional;

/**
 * What {@code @ForeignKey} says (Jakarta Persistence 3.2, section 11.1.20).
 *
 * @param wanted whether there is a foreign key at all
 * @param name its name, if it is given
 * @param onDelete what a delete of the referenced row does
 * @param onUpdate what a change of the referenced key does
 * @param matchFull whether the columns must be null all or none
 * @param deferral when it is checked
 */
record ForeignKeyClause(
    boolean wanted,
    Optional<PhysicalName> name,
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    boolean matchFull,
    Deferral deferral) {

  /** A foreign key of which nothing is said. */
  static final ForeignKeyClause DEFAULT =
      new ForeignKeyClause(
          true,
          Optional.empty(),
          ReferentialAction.NO_ACTION,
          ReferentialAction.NO_ACTION,
          false,
          Deferral.NOT_DEFERRABLE);

  ForeignKeyClause named(Optional<PhysicalName> other) {
    return new ForeignKeyClause(wanted, other, onDelete, onUpdate, matchFull, deferral);
  }

  ForeignKeyClause unwanted() {
    return new ForeignKeyClause(false, name, onDelete, onUpdate, matchFull, deferral);
  }

  ForeignKeyClause onDelete(ReferentialAction action) {
    return new ForeignKeyClause(wanted, name, action, onUpdate, matchFull, deferral);
  }

  ForeignKeyClause onUpdate(ReferentialAction action) {
    return new ForeignKeyClause(wanted, name, onDelete, action, matchFull, deferral);
  }

  ForeignKeyClause matchingFull() {
    return new ForeignKeyClause(wanted, name, onDelete, onUpdate, true, deferral);
  }

  ForeignKeyClause deferrable(Deferral other) {
    return new ForeignKeyClause(wanted, name, onDelete, onUpdate, matchFull, other);
  }

  /** The key with all that is said here but the name. */
  ForeignKey complete(ForeignKey key) {
    ForeignKey acting = key.onDelete(onDelete).onUpdate(onUpdate).deferrable(deferral);
    return matchFull ? acting.matchingFull() : acting;
  }
}
