package dev.sterna.diff;

import dev.sterna.operation.AlterSequence;
import dev.sterna.operation.CreateSequence;
import dev.sterna.operation.DropSequence;
import dev.sterna.operation.RenameSequence;
import dev.sterna.operation.SequenceOperation;
import dev.sterna.schema.QualifiedName;
import java.util.Set;

/**
 * The phase of a difference of sequences.
 *
 * @param wanted the names that relations shall have
 */
record SequencePhase(Set<QualifiedName> wanted) implements SequenceOperation.Visitor<Phase> {

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
}
