package dev.sterna.diff;

import dev.sterna.operation.TypeConversion;
import dev.sterna.schema.Column;

/**
 * A column as it is and as it shall be.
 *
 * @param remade the types that are made anew meanwhile
 */
record ColumnPair(Column from, Column to, RemadeEnums remade) {

  String name() {
    return to.name();
  }

  /** Whether the column gets another type or collation. */
  boolean isRetyped() {
    return !from.type().equals(to.type()) || !from.collation().equals(to.collation());
  }

  /** Whether its values are converted when a type is made anew. */
  boolean isOfRemadeEnum() {
    return remade.has(from.type());
  }

  /**
   * Whether it leaves one type that is made anew for another one. Only the former knows all values
   * before, and only the latter after.
   */
  boolean isBetweenRemadeEnums() {
    return isOfRemadeEnum()
        && remade.has(to.type())
        && !from.type().name().equals(to.type().name());
  }

  /** Whether what compares the column may not fit the new type. */
  boolean isIncomparable() {
    return !new TypeConversion(from.type(), to.type()).isComparable();
  }

  /** Whether a default is of another type from now on, not only of another length. */
  boolean isRecast() {
    return isIncomparable() || !from.type().name().equals(to.type().name());
  }

  /** Whether the default must not be there any more when values of the column are converted. */
  boolean losesDefault() {
    return to.defaultValue().isEmpty()
        || isRecast()
        || isOfRemadeEnum() && !from.defaultValue().equals(to.defaultValue());
  }

  /** Whether the values that were computed so far are its own from now on. */
  boolean losesExpression() {
    return from.generated().isPresent() && to.generated().isEmpty();
  }

  /** Whether only another column can have the new expression, for none can be changed. */
  boolean isRegenerated() {
    return to.generated().isPresent()
        && (!from.generated().equals(to.generated()) || isRetyped() || isOfRemadeEnum());
  }
}
