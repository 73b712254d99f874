package dev.sterna.diff;

import dev.sterna.operation.AlterColumnType;
import dev.sterna.operation.TableChange;
import java.util.stream.Stream;

/** The type of a column, and its collation, which PostgreSQL changes with the type. */
final class TypeComparer implements Comparer<ColumnPair, TableChange> {

  @Override
  public Stream<TableChange> compare(ColumnPair pair) {
    return pair.isRetyped()
        ? Stream.of(AlterColumnType.between(pair.from(), pair.to()))
        : Stream.empty();
  }
}
