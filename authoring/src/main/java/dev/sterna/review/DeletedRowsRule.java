package dev.sterna.review;

import dev.sterna.operation.DeleteRows;
import java.util.Optional;
import java.util.stream.Stream;

/** E11: rows are deleted. */
final class DeletedRowsRule implements Rule {

  @Override
  public Stream<Finding> check(Rehearsal revision) {
    return revision
        .operations(DeleteRows.class, DeleteRows::table)
        .map(
            delete ->
                new Finding(
                    "E11",
                    Severity.DESTRUCTIVE,
                    delete.table(),
                    Optional.empty(),
                    "Rows are lost: " + delete.describe(),
                    "Make sure that nothing refers to them; a downgrade brings back no more of a"
                        + " row than was declared of it"));
  }
}
