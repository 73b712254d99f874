package dev.sterna.operation;

/** An operation on a sequence that stands for itself. */
public sealed interface SequenceOperation extends Operation
    permits CreateSequence, AlterSequence, RenameSequence, DropSequence {

  @Override
  default <R> R accept(Operation.Visitor<R> visitor) {
    return visitor.visit(this);
  }

  /** Calls the visitor's method for this kind of operation. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A case for each kind of operation of this family.
   *
   * @param <R> what a case returns
   */
  interface Visitor<R> {

    R visit(CreateSequence operation);

    R visit(AlterSequence operation);

    R visit(RenameSequence operation);

    R visit(DropSequence operation);
  }
}
