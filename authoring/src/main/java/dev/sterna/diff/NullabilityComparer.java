package dev.sterna.diff;

import dev.sterna.operation.DropNotNull;
import dev.sterna.operation.SetNotNull;
import dev.sterna.operation.TableChange;
import java.util.stream.Stream;

/** Whether a column accepts null. */
final class NullabilityComparer implements Comparer<ColumnPair, TableChange> {

  @Override
  public Stream<TableChange> compare(ColumnPair pair) {
    if (pair.from().nullable() == pair.to().nullable()) {
      return Stream.empty();
    }
    return Stream.of(
        pair.to().nullable() ? new DropNotNull(pair.name()) : SetNotNull.setNotNull(pair.name()));
  }
}
