package dev.sterna.diff;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.DropIndex;
import dev.sterna.operation.DropTable;
import dev.sterna.operation.RenameIndex;
import dev.sterna.operation.RenameTable;
import dev.sterna.operation.TableOperation;
import dev.sterna.schema.Schema;

/**
 * The phase of a difference of tables or indexes.
 *
 * @param from the schema as it is
 * @param targets tells which foreign keys can be added early
 */
record TablePhase(Schema from, ForeignKeyTargets targets) implements TableOperation.Visitor<Phase> {

  @Override
  public Phase visit(CreateTable operation) {
    return Phase.CREATE_TABLE;
  }

  @Override
  public Phase visit(DropTable operation) {
    return Phase.DROP_TABLE;
  }

  @Override
  public Phase visit(RenameTable operation) {
    return Phase.RENAME;
  }

  /** A difference changes one thing, so that its first change is the only one. */
  @Override
  public Phase visit(AlterTable operation) {
    return operation
        .changes()
        .get(0)
        .accept(new ChangePhase(from.table(operation.table()), targets));
  }

  /** The indexes of a new table follow it at once. */
  @Override
  public Phase visit(CreateIndex operation) {
    return from.table(operation.table()).isPresent() ? Phase.CREATE_INDEX : Phase.CREATE_TABLE;
  }

  @Override
  public Phase visit(DropIndex operation) {
    return Phase.DROP_INDEX;
  }

  @Override
  public Phase visit(RenameIndex operation) {
    return Phase.RENAME;
  }
}
