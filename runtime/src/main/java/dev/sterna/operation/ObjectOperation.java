package dev.sterna.operation;

/** An operation on what a database has beside tables and sequences. */
public sealed interface ObjectOperation extends Operation permits CreateSchema, DropSchema {

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

    R visit(CreateSchema operation);

    R visit(DropSchema operation);
  }
}
