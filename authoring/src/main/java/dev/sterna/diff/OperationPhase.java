package dev.sterna.diff;

import dev.sterna.operation.ControlOperation;
import dev.sterna.operation.CustomOperation;
import dev.sterna.operation.DataOperation;
import dev.sterna.operation.ObjectOperation;
import dev.sterna.operation.Operation;
import dev.sterna.operation.SequenceOperation;
import dev.sterna.operation.TableOperation;
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
  public Phase visit(TableOperation operation) {
    return operation.accept(new TablePhase(from, targets));
  }

  @Override
  public Phase visit(SequenceOperation operation) {
    return operation.accept(new SequencePhase(wanted));
  }

  @Override
  public Phase visit(ObjectOperation operation) {
    return operation.accept(new ObjectPhase());
  }

  @Override
  public Phase visit(DataOperation operation) {
    throw noDifference(operation);
  }

  @Override
  public Phase visit(ControlOperation operation) {
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
