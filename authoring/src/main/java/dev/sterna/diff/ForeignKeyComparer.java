package dev.sterna.diff;

import dev.sterna.operation.TableChange;
import java.util.stream.Stream;

/** Foreign keys, which what happens to another table can disturb. */
final class ForeignKeyComparer implements Comparer<TablePair, TableChange> {

  @Override
  public Stream<TableChange> compare(TablePair pair) {
    return ConstraintComparer.changes(pair.foreignKeys());
  }
}
