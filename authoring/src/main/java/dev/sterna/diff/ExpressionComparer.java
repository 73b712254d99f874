package dev.sterna.diff;

import dev.sterna.operation.DropExpression;
import dev.sterna.operation.TableChange;
import java.util.stream.Stream;

/** A generated column that becomes one as any other, with the values that it has. */
final class ExpressionComparer implements Comparer<ColumnPair, TableChange> {

  @Override
  public Stream<TableChange> compare(ColumnPair pair) {
    return pair.losesExpression() ? Stream.of(new DropExpression(pair.name())) : Stream.empty();
  }
}
