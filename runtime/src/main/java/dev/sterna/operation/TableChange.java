package dev.sterna.operation;

import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;

/** One change within {@link AlterTable}, as one action of PostgreSQL's ALTER TABLE. */
public sealed interface TableChange
    permits AddColumn,
        DropColumn,
        RenameColumn,
        AlterColumnType,
        SetNotNull,
        DropNotNull,
        SetDefault,
        DropDefault,
        SetExpression,
        DropExpression,
        AddIdentity,
        AlterIdentity,
        DropIdentity,
        CommentColumn,
        CommentTable,
        SetStorage,
        AddConstraint,
        PromoteIndex,
        DropConstraint,
        RenameConstraint,
        ValidateConstraint {

  /**
   * The table after this change.
   *
   * @throws ReplayException if the table does not have what the change needs, or has already what
   *     it makes
   */
  Table apply(Table before);

  /** What else of the schema follows when this change is made to the table of this name. */
  default Schema applyElsewhere(Schema before, QualifiedName table) {
    return before;
  }

  /**
   * What undoes this change, given the table it was applied to.
   *
   * @throws ReplayException if it does not apply to this table
   */
  Inverse<TableChange> inverse(Table before);

  /** Whether values can be lost. */
  boolean isDestructive();

  /** This change with every name in it given, now that its table is known. */
  default TableChange namedFor(QualifiedName table) {
    return this;
  }

  /** This change in a few words, for messages. */
  String describe();

  /** Calls the visitor's method for this kind of change. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A case for each kind of change; a new kind breaks every implementation until it handles it.
   *
   * @param <R> what a case returns
   */
  interface Visitor<R> {

    R visit(AddColumn change);

    R visit(DropColumn change);

    R visit(RenameColumn change);

    R visit(AlterColumnType change);

    R visit(SetNotNull change);

    R visit(DropNotNull change);

    R visit(SetDefault change);

    R visit(DropDefault change);

    R visit(SetExpression change);

    R visit(DropExpression change);

    R visit(AddIdentity change);

    R visit(AlterIdentity change);

    R visit(DropIdentity change);

    R visit(CommentColumn change);

    R visit(CommentTable change);

    R visit(SetStorage change);

    R visit(AddConstraint change);

    R visit(PromoteIndex change);

    R visit(DropConstraint change);

    R visit(RenameConstraint change);

    R visit(ValidateConstraint change);
  }
}
