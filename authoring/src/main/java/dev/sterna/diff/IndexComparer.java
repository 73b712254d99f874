package dev.sterna.diff;

import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.DropIndex;
import dev.sterna.operation.Locking;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RenameIndex;
import dev.sterna.schema.Index;
import java.util.stream.Stream;

/** Indexes of a table that stays. */
final class IndexComparer implements Comparer<TablePair, Operation> {

  @Override
  public Stream<Operation> compare(TablePair pair) {
    Matching<Index> indexes = pair.indexes();
    Stream<Operation> drops =
        indexes.dropped().stream()
            .map(index -> new DropIndex(pair.name(), index.name(), Locking.BLOCKING));
    Stream<Operation> renames =
        indexes.renamed().entrySet().stream()
            .map(name -> new RenameIndex(pair.name(), name.getKey(), name.getValue()));
    Stream<Operation> creates =
        indexes.added().stream()
            .map(index -> new CreateIndex(pair.name(), index, Locking.BLOCKING));
    return Stream.concat(drops, Stream.concat(renames, creates));
  }
}
