package dev.sterna.operation;

/** An operation on rows, or of its author's own words: SQL or Java. */
public sealed interface DataOperation extends Operation
    permits Execute,
        RunJava,
        InsertRows,
        UpdateRows,
        ReplaceValues,
        DeleteRows,
        LoadRows,
        UpdateInChunks,
        RunInChunks,
        Require {

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

    R visit(InsertRows operation);

    R visit(UpdateRows operation);

    R visit(ReplaceValues operation);

    R visit(DeleteRows operation);

    R visit(LoadRows operation);

    R visit(UpdateInChunks operation);

    R visit(RunInChunks operation);

    R visit(Require operation);
  }
}
