package dev.sterna.dialect;

/**
 * When PostgreSQL does a part of an {@code ALTER TABLE}, whatever its place in the text: it drops
 * before it changes types, before it adds columns, before it constrains them ({@code
 * AlterTablePass} in the server's source). Changes that stand in this order can share a statement;
 * another order needs a second one.
 */
enum Phase {
  /** An {@code UPDATE} before the column is constrained. */
  FILL(true),
  DROP(false),
  TYPE(false),
  /** Computes a column anew from others, which have their types by then. */
  EXPRESSION(false),
  ADD(false),
  /** Adds a column that is computed from others, which must have been filled. */
  ADD_GENERATED(false),
  CONSTRAIN(false),
  /** Alone, because it needs a weaker lock than anything else. */
  VALIDATE(false),
  RENAME(true),
  COMMENT(true);

  private final boolean alone;

  Phase(boolean alone) {
    this.alone = alone;
  }

  /** Whether an action of this phase can stand in a statement that ends in one of the other. */
  boolean canFollow(Phase last) {
    return !alone
        && !last.alone
        && compareTo(last) >= 0
        && (this == VALIDATE) == (last == VALIDATE);
  }

  /** Whether it is a statement, not an action of {@code ALTER TABLE}. */
  boolean isStatement() {
    return alone;
  }
}
