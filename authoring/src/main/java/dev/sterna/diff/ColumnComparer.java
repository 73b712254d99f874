package dev.sterna.diff;

import dev.sterna.operation.AddColumn;
import dev.sterna.operation.DropColumn;
import dev.sterna.operation.TableChange;
import java.util.stream.Stream;

/** Columns that come or go; a generated one with another expression goes and comes. */
final class ColumnComparer implements Comparer<TablePair, TableChange> {

  @Override
  public Stream<TableChange> compare(TablePair pair) {
    return Stream.concat(
        pair.from().columns().stream()
            .filter(pair::isDropped)
            .map(column -> new DropColumn(column.name())),
        pair.to().columns().stream().filter(pair::isAdded).map(AddColumn::addColumn));
  }
}
