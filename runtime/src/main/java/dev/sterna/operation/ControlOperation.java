package dev.sterna.operation;

/** Says something about the run, the way back, or where other operations count. */
public sealed interface ControlOperation extends Operation
    permits StepBreak, TimeLimit, StateOnly, DatabaseOnly, Ownership, NotRestored, Irreversible {

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

    R visit(StepBreak operation);

    R visit(TimeLimit operation);

    R visit(Ownership operation);

    R visit(NotRestored operation);

    R visit(Irreversible operation);

    R visit(StateOnly operation);

    R visit(DatabaseOnly operation);
  }
}
