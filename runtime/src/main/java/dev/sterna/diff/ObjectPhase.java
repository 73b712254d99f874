package dev.sterna.diff;

import dev.sterna.operation.CreateSchema;
import dev.sterna.operation.DropSchema;
import dev.sterna.operation.ObjectOperation;

/** The phase of a difference of what stands beside tables and sequences. */
record ObjectPhase() implements ObjectOperation.Visitor<Phase> {

  @Override
  public Phase visit(CreateSchema operation) {
    return Phase.CREATE_NAMESPACE;
  }

  @Override
  public Phase visit(DropSchema operation) {
    return Phase.DROP_NAMESPACE;
  }
}
