package dev.sterna.diff;

import dev.sterna.operation.TypeConversion;
import dev.sterna.schema.Column;

/** A column as it is and as it shall be. */
record ColumnPair(Column from, Column to) {

  String name() {
    return to.name();
  }

  /** Whether the column gets another type or collation. */
  boolean isRetyped() {
    return !from.type().equals(to.type()) || !from.collation().equals(to.collation());
  }

  /** Whether what compares the column may not fit the new type. */
  boolean isIncomparable() {
    return !new TypeConversion(from.type(), to.type()).isComparable();
  }

  /** Whether a default is of another type from now on, not only of another length. */
  boolean isRecast() {
    return isIncomparable() || !from.type().name().equals(to.type().name());
  }

  /** Whether only another column can have the new expression, for none can be changed. */
  boolean isRegenerated() {
    return !from.generated().equals(to.generated()) || from.generated().isPresent() && isRetyped();
  }
}
