package dev.sterna.review;

import dev.sterna.operation.DropColumn;
import dev.sterna.schema.Column;
import dev.sterna.schema.Table;
import java.util.Optional;
import java.util.stream.Stream;

/** A13: a dropped column takes its values with it; one that is computed has none of its own. */
final class DropColumnRule implements Rule {

  @Override
  public Stream<Finding> check(Rehearsal revision) {
    return revision.changes(DropColumn.class, DropColumnRule::check);
  }

  private static Stream<Finding> check(Table table, DropColumn change) {
    boolean computed = table.column(change.column()).flatMap(Column::generated).isPresent();
    return computed
        ? Stream.empty()
        : Stream.of(
            new Finding(
                "A13",
                Severity.DESTRUCTIVE,
                table.name(),
                Optional.of(change.column()),
                "The values of " + table.name() + "." + change.column() + " are dropped",
                "Keep a copy, or make sure that nobody needs them; a downgrade does not bring them"
                    + " back"));
  }
}
