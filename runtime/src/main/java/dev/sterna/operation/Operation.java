package dev.sterna.operation;

import dev.sterna.schema.Schema;

/**
 * One thing a migration does. The operations of Sterna are the records listed here; applications
 * add their own as a {@link CustomOperation}.
 */
public sealed interface Operation
    permits CreateTable,
        DropTable,
        RenameTable,
        AlterTable,
        CreateIndex,
        DropIndex,
        RenameIndex,
        CreateSequence,
        AlterSequence,
        RenameSequence,
        DropSequence,
        CreateSchema,
        DropSchema,
        Execute,
        RunJava,
        StepBreak,
        NotRestored,
        Irreversible,
        CustomOperation {

  /**
   * The schema after this operation.
   *
   * @throws ReplayException if this schema does not have what the operation needs, or has already
   *     what it makes
   */
  Schema apply(Schema before);

  /**
   * What undoes this operation, given the schema it was applied to.
   *
   * @throws ReplayException if it does not apply to this schema
   */
  Inverse<Operation> inverse(Schema before);

  /** Whether rows or values can be lost, so that it never runs unasked. */
  boolean isDestructive();

  /** Whether PostgreSQL runs it inside a transaction; otherwise it is a step of its own. */
  default boolean isTransactional() {
    return true;
  }

  /** This operation in a few words, for messages: {@code create table organization}. */
  String describe();

  /** Calls the visitor's method for this kind of operation. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A case for each kind of operation; a new kind breaks every implementation until it handles it.
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

    R visit(CreateSequence operation);

    R visit(AlterSequence operation);

    R visit(RenameSequence operation);

    R visit(DropSequence operation);

    R visit(CreateSchema operation);

    R visit(DropSchema operation);

    R visit(Execute operation);

    R visit(RunJava operation);

    R visit(StepBreak operation);

    R visit(NotRestored operation);

    R visit(Irreversible operation);

    R visit(CustomOperation operation);
  }
}
