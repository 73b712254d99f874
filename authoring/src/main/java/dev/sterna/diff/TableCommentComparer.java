package dev.sterna.diff;

import dev.sterna.operation.CommentTable;
import dev.sterna.operation.TableChange;
import java.util.stream.Stream;

/** The comment of a table. */
final class TableCommentComparer implements Comparer<TablePair, TableChange> {

  @Override
  public Stream<TableChange> compare(TablePair pair) {
    return pair.from().comment().equals(pair.to().comment())
        ? Stream.empty()
        : Stream.of(new CommentTable(pair.to().comment()));
  }
}
