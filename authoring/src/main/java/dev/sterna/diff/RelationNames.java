package dev.sterna.diff;

import dev.sterna.operation.RenameSequence;
import dev.sterna.operation.RenameTable;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.Optional;

/**
 * The names of tables and sequences. Indexes and keys have their names among them, and move with
 * their table from schema to schema.
 */
final class RelationNames implements RenameOrder.Namespace<QualifiedName> {

  private final Renaming renaming;
  private final Schema to;

  RelationNames(Renaming renaming, Schema to) {
    this.renaming = renaming;
    this.to = to;
  }

  @Override
  public Optional<QualifiedName> holder(QualifiedName name) {
    return isTaken(name) ? Optional.of(name) : Optional.empty();
  }

  private boolean isTaken(QualifiedName name) {
    Schema schema = renaming.schema();
    return schema.sequence(name).isPresent() || schema.owner(name).isPresent();
  }

  @Override
  public QualifiedName aside(QualifiedName name) {
    return name.sibling(
        TemporaryName.of(
            name.name(), other -> isTaken(name.sibling(other)) || isWanted(name.sibling(other))));
  }

  private boolean isWanted(QualifiedName name) {
    return to.sequence(name).isPresent() || to.owner(name).isPresent();
  }

  /**
   * PostgreSQL either moves or renames, and the way back has to be free as well; so each step does
   * one of the two, by names that are free in both schemas.
   */
  @Override
  public void rename(QualifiedName from, QualifiedName to) {
    if (from.schema().equals(to.schema())) {
      step(from, to);
    } else {
      String common = nameForBoth(from, to);
      step(from, from.sibling(common));
      step(from.sibling(common), to.sibling(common));
      step(to.sibling(common), to);
    }
  }

  /** The name by which it can move: the old one, the new one, or a third one. */
  private String nameForBoth(QualifiedName from, QualifiedName to) {
    if (!isTaken(to.sibling(from.name()))) {
      return from.name();
    }
    return isTaken(from.sibling(to.name())) ? asideInBoth(from, to).name() : to.name();
  }

  private QualifiedName asideInBoth(QualifiedName from, QualifiedName to) {
    return from.sibling(
        TemporaryName.of(
            from.name(), name -> isTaken(from.sibling(name)) || isTaken(to.sibling(name))));
  }

  private void step(QualifiedName from, QualifiedName to) {
    if (from.equals(to)) {
      return;
    }
    Schema schema = renaming.schema();
    Optional<Table> owner = schema.owner(from);
    if (schema.sequence(from).isPresent()) {
      renaming.apply(new RenameSequence(from, to));
    } else if (owner.filter(table -> table.name().equals(from)).isPresent()) {
      owner.get().relations().forEach(part -> makeRoom(from, part, to));
      renaming.apply(new RenameTable(from, to));
    } else {
      PartName part = PartName.of(owner.orElseThrow(), from.name());
      renaming.apply(part.renamedTo(to.name()));
    }
  }

  /** Takes the name of an index or key away that the new schema has already. */
  private void makeRoom(QualifiedName table, QualifiedName part, QualifiedName to) {
    boolean isMoved = !part.equals(table) && !table.schema().equals(to.schema());
    if (isMoved && isTaken(to.sibling(part.name()))) {
      step(part, asideInBoth(part, to));
    }
  }
}
