package dev.sterna.diff;

import dev.sterna.operation.TypeConversion;
import dev.sterna.schema.Column;

/**
 * A column as it is and as it shall be.
 *
 * @param isOfRemadeEnum whether its type is one of {@link RemadeEnums}
 */
record ColumnPair(Column from, Column to, boolean isOfRemadeEnum) {

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

  /** Whether the default must not be there any more when values of the column are converted. */
  boolean losesDefault() {
    return to.defaultValue().isEmpty()
        || isRecast()
        || isOfRemadeEnum && !from.defaultValue().equals(to.defaultValue());
  }

  /** Whether only another column can have the new expression, for none can be changed. */
  boolean isRegenerated() {
    return !from.generated().equals(to.generated())
        || from.generated().isPresent() && (isRetyped() || isOfRemadeEnum);
  }
}
