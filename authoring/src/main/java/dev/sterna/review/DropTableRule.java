package dev.sterna.review;

import dev.sterna.operation.DropTable;
import java.util.Optional;
import java.util.stream.Stream;

/** E1: a dropped table takes its rows with it. */
final class DropTableRule implements Rule {

  @Override
  public Stream<Finding> check(Rehearsal revision) {
    return revision
        .operations(DropTable.class, DropTable::table)
        .map(
            drop ->
                new Finding(
                    "E1",
                    Severity.DESTRUCTIVE,
                    drop.table(),
                    Optional.empty(),
                    "The rows of " + drop.table() + " are dropped",
                    "Keep a copy, or make sure that nobody needs them; a downgrade does not bring"
                        + " them back"));
  }
}
