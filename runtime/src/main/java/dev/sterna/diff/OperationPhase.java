package dev.sterna.diff;

import dev.sterna.operation.AlterSequence;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.CreateSchema;
import dev.sterna.operation.CreateSequence;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.CustomOperation;
import dev.sterna.operation.DropIndex;
import dev.sterna.operation.DropSchema;
import dev.sterna.operation.DropSequence;
import dev.sterna.operation.DropTable;
import dev.sterna.operation.Execute;
import dev.sterna.operation.Irreversible;
import dev.sterna.operation.NotRestored;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RenameIndex;
import dev.sterna.operation.RenameSequence;
import dev.sterna.operation.RenameTable;
import dev.sterna.operation.RunJava;
import dev.sterna.operation.StepBreak;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.util.Set;

/**
 * The phase of a difference.
 *
 * @param from the schema as it is
 * @param wanted the names that relations shall have
 * @param targets tells which foreign keys can be added early
 */
record OperationPhase(Schema from, Set<QualifiedName> wanted, ForeignKeyTargets targets)
    implements Operation.Visitor<Phase> {

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

  @Override
  public Phase visit(CreateSequence operation) {
    return Phase.SEQUENCE;
  }

  @Override
  public Phase visit(AlterSequence operation) {
    return Phase.SEQUENCE;
  }

  @Override
  public Phase visit(RenameSequence operation) {
    return Phase.RENAME;
  }

  @Override
  public Phase visit(DropSequence operation) {
    return wanted.contains(operation.sequence()) ? Phase.MAKE_ROOM : Phase.DROP_SEQUENCE;
  }

  @Override
  public Phase visit(CreateSchema operation) {
    return Phase.CREATE_NAMESPACE;
  }

  @Override
  public Phase visit(DropSchema operation) {
    return Phase.DROP_NAMESPACE;
  }

  @Override
  public Phase visit(Execute operation) {
    throw noDifference(operation);
  }

  @Override
  public Phase visit(RunJava operation) {
    throw noDifference(operation);
  }

  @Override
  public Phase visit(StepBreak operation) {
    throw noDifference(operation);
  }

  @Override
  public Phase visit(NotRestored operation) {
    throw noDifference(operation);
  }

  @Override
  public Phase visit(Irreversible operation) {
    throw noDifference(operation);
  }

  @Override
  public Phase visit(CustomOperation operation) {
    throw noDifference(operation);
  }

  private static IllegalArgumentException noDifference(Operation operation) {
    return new IllegalArgumentException("not a difference: " + operation.describe());
  }
}
