package dev.sterna.operation;

/** An operation on a table or one of its indexes. */
public sealed interface TableOperation extends Operation
    permits CreateTable, DropTable, RenameTable, AlterTable, CreateIndex, DropIndex, RenameIndex {

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

    R visit(CreateTable operation);

    R visit(DropTable operation);

    R visit(RenameTable operation);

    R visit(AlterTable operation);

    R visit(CreateIndex operation);

    R visit(DropIndex operation);

    R visit(RenameIndex operation);
  }
}
