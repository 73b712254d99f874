package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.schema.Deferral;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;

/**
 * What {@code @ForeignKey} says (Jakarta Persistence 3.2, section 11.1.20).
 *
 * @param presence whether there is a foreign key at all
 * @param name its name, if it is given
 * @param onDelete what a delete of the referenced row does
 * @param onUpdate what a change of the referenced key does
 * @param matchFull whether the columns must be null all or none
 * @param deferral when it is checked
 * @param stated the columns and the table that a whole definition names
 */
public record ForeignKeyClause(
    Presence presence,
    Optional<PhysicalName> name,
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    boolean matchFull,
    Deferral deferral,
    Optional<Stated> stated) {

  /** Whether a reference has a foreign key. */
  public enum Presence {
    WANTED,
    UNWANTED,

    /**
     * The rows that it refers to lie in several tables or in none. In Hibernate it is a foreign key
     * all the same, which is never created, and takes the place of others over its columns.
     */
    IMPOSSIBLE
  }

  /**
   * What a definition says of itself; mostly what the relationship says already.
   *
   * @param columns the referencing columns
   * @param table the referenced table, without its schema
   * @param references the referenced columns, empty for the primary key
   */
  public record Stated(List<String> columns, String table, List<String> references) {}

  /** A foreign key of which nothing is said. */
  public static final ForeignKeyClause DEFAULT =
      new ForeignKeyClause(
          Presence.WANTED,
          Optional.empty(),
          ReferentialAction.NO_ACTION,
          ReferentialAction.NO_ACTION,
          false,
          Deferral.NOT_DEFERRABLE,
          Optional.empty());

  public boolean wanted() {
    return presence == Presence.WANTED;
  }

  public ForeignKeyClause stating(Stated definition) {
    return new ForeignKeyClause(
        presence, name, onDelete, onUpdate, matchFull, deferral, Optional.of(definition));
  }

  public ForeignKeyClause named(Optional<PhysicalName> other) {
    return new ForeignKeyClause(presence, other, onDelete, onUpdate, matchFull, deferral, stated);
  }

  public ForeignKeyClause unwanted() {
    return with(Presence.UNWANTED);
  }

  public ForeignKeyClause required() {
    return with(Presence.WANTED);
  }

  /** The same where no foreign key can be; what is not wanted stays so. */
  ForeignKeyClause impossible() {
    return wanted() ? with(Presence.IMPOSSIBLE) : this;
  }

  private ForeignKeyClause with(Presence other) {
    return new ForeignKeyClause(other, name, onDelete, onUpdate, matchFull, deferral, stated);
  }

  /** What holds where there is a foreign key, whatever this says. */
  ForeignKeyClause enforced() {
    return wanted() ? this : DEFAULT;
  }

  public ForeignKeyClause onDelete(ReferentialAction action) {
    return new ForeignKeyClause(presence, name, action, onUpdate, matchFull, deferral, stated);
  }

  public ForeignKeyClause onUpdate(ReferentialAction action) {
    return new ForeignKeyClause(presence, name, onDelete, action, matchFull, deferral, stated);
  }

  public ForeignKeyClause matchingFull() {
    return new ForeignKeyClause(presence, name, onDelete, onUpdate, true, deferral, stated);
  }

  public ForeignKeyClause deferrable(Deferral other) {
    return new ForeignKeyClause(presence, name, onDelete, onUpdate, matchFull, other, stated);
  }

  /** The key with all that is said here but the name. */
  public ForeignKey complete(ForeignKey key) {
    ForeignKey acting = key.onDelete(onDelete).onUpdate(onUpdate).deferrable(deferral);
    return matchFull ? acting.matchingFull() : acting;
  }
}
