package dev.sterna.operation;

/** An operation of its author's own words: SQL or Java, for the most part on rows. */
public sealed interface DataOperation extends Operation permits Execute, RunJava {

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

    R visit(Execute operation);

    R visit(RunJava operation);
  }
}
