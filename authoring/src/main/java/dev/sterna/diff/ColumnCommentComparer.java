package dev.sterna.diff;

import dev.sterna.operation.CommentColumn;
import dev.sterna.operation.TableChange;
import java.util.stream.Stream;

/** The comment of a column. */
final class ColumnCommentComparer implements Comparer<ColumnPair, TableChange> {

  @Override
  public Stream<TableChange> compare(ColumnPair pair) {
    return pair.from().comment().equals(pair.to().comment())
        ? Stream.empty()
        : Stream.of(new CommentColumn(pair.name(), pair.to().comment()));
  }
}
