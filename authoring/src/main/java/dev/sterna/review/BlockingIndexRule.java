package dev.sterna.review;

import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.Locking;
import java.util.Optional;
import java.util.stream.Stream;

/** B1: writers wait while an index of a table that has rows is built. */
final class BlockingIndexRule implements Rule {

  @Override
  public Stream<Finding> check(Rehearsal revision) {
    return revision
        .operations(CreateIndex.class, CreateIndex::table)
        .filter(create -> create.locking() == Locking.BLOCKING)
        .map(
            create ->
                new Finding(
                    "B1",
                    Severity.INFO,
                    create.table(),
                    Optional.empty(),
                    "Writers of "
                        + create.table()
                        + " wait while index "
                        + create.index().name()
                        + " is built",
                    "On a big table use createIndexConcurrently(…)"));
  }
}
