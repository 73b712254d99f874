package dev.sterna.schema;

import java.util.List;

/**
 * A constraint of a table. One without a name gets the name PostgreSQL itself would choose, as soon
 * as its table is known: see {@link #namedFor}.
 */
public sealed interface Constraint extends TableElement
    permits PrimaryKey, Unique, ForeignKey, Check, Exclude {

  /** The name, empty as long as neither the author nor the table has given one. */
  String name();

  /** Whether an index of its name enforces it. */
  default boolean hasIndex() {
    return false;
  }

  /** Whether SQL text over columns is part of it. */
  default boolean hasExpression() {
    return false;
  }

  /** The columns of this table that the constraint is over; empty for a check. */
  List<String> columns();

  /** Whether the constraint goes when the column of this name goes. */
  default boolean isOver(String column) {
    return columns().contains(column);
  }

  /** The same constraint under this name. */
  Constraint named(String name);

  /** The same constraint over renamed columns. */
  Constraint renamingColumn(String from, String to);

  /**
   * With or without {@code NOT VALID}; keys are the same, for PostgreSQL always checks them against
   * the rows that exist.
   */
  default Constraint withValidated(boolean known) {
    return this;
  }

  /** The name that PostgreSQL gives to this constraint on this table when none is written. */
  String defaultName(QualifiedName table);

  /** This constraint with a name: its own, or else the default one on this table. */
  default Constraint namedFor(QualifiedName table) {
    return name().isEmpty() ? named(defaultName(table)) : this;
  }

  /** Calls the visitor's method for this kind of constraint. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A case for each kind of constraint; a new kind breaks every implementation until it handles it.
   *
   * @param <R> what a case returns
   */
  interface Visitor<R> {

    R visit(PrimaryKey constraint);

    R visit(Unique constraint);

    R visit(ForeignKey constraint);

    R visit(Check constraint);

    R visit(Exclude constraint);
  }
}
