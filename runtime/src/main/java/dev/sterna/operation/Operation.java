package dev.sterna.operation;

import dev.sterna.schema.Schema;

/**
 * One thing a migration does. The operations of Sterna are the records of the families listed here;
 * applications add their own as a {@link CustomOperation}.
 */
public sealed interface Operation
    permits TableOperation,
        SequenceOperation,
        ObjectOperation,
        DataOperation,
        ControlOperation,
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

  /** Whether PostgreSQL runs it inside a transaction. */
  default boolean isTransactional() {
    return true;
  }

  /** Whether what was recorded before it commits first, and it before what follows. */
  default boolean isStepOfItsOwn() {
    return !isTransactional();
  }

  /** Whether it runs code or reads files of the application, so that no SQL says all of it. */
  default boolean needsCode() {
    return false;
  }

  /** This operation in a few words, for messages: {@code create table organization}. */
  String describe();

  /** Calls the visitor's method for the family of this operation. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A case for each family, each of which has a visitor of its own: a new operation breaks the
   * visitors of its family until they handle it.
   *
   * @param <R> what a case returns
   */
  interface Visitor<R> {

    R visit(TableOperation operation);

    R visit(SequenceOperation operation);

    R visit(ObjectOperation operation);

    R visit(DataOperation operation);

    R visit(ControlOperation operation);

    R visit(CustomOperation operation);
  }
}
