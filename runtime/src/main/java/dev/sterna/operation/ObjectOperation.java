package dev.sterna.operation;

/** An operation on what a database has beside tables and sequences. */
public sealed interface ObjectOperation extends Operation
    permits CreateSchema,
        DropSchema,
        CreateObject,
        ReplaceObject,
        RenameObject,
        DropObject,
        AddEnumValue,
        RenameEnumValue,
        AddAttribute,
        DropAttribute,
        AlterAttribute,
        RenameAttribute,
        Grant,
        Revoke {

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

    R visit(CreateObject operation);

    R visit(ReplaceObject operation);

    R visit(RenameObject operation);

    R visit(DropObject operation);

    R visit(AddEnumValue operation);

    R visit(RenameEnumValue operation);

    R visit(AddAttribute operation);

    R visit(DropAttribute operation);

    R visit(AlterAttribute operation);

    R visit(RenameAttribute operation);

    R visit(Grant operation);

    R visit(Revoke operation);
  }
}
