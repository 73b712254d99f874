package dev.sterna.review;

import dev.sterna.operation.SetNotNull;
import dev.sterna.schema.Table;
import java.util.Optional;
import java.util.stream.Stream;

/** A7: a column that shall refuse null may hold some. */
final class SetNotNullRule implements Rule {

  @Override
  public Stream<Finding> check(Rehearsal revision) {
    return revision.changes(SetNotNull.class, SetNotNullRule::check);
  }

  private static Stream<Finding> check(Table table, SetNotNull change) {
    boolean nullable = table.column(change.column()).filter(c -> c.nullable()).isPresent();
    return change.fill().isPresent() || !nullable
        ? Stream.empty()
        : Stream.of(
            new Finding(
                "A7",
                Severity.WARNING,
                table.name(),
                Optional.of(change.column()),
                "Column "
                    + table.name()
                    + "."
                    + change.column()
                    + " is made not null, which fails if a row has null in it",
                "Give such rows a value with filledWith(…)"));
  }
}
