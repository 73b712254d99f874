package dev.sterna.review;

import dev.sterna.operation.AddColumn;
import dev.sterna.schema.Column;
import dev.sterna.schema.Table;
import java.util.Optional;
import java.util.stream.Stream;

/** A2: a new column that is not null needs a value for the rows that exist. */
final class NotNullColumnRule implements Rule {

  @Override
  public Stream<Finding> check(Rehearsal revision) {
    return revision.changes(AddColumn.class, NotNullColumnRule::check);
  }

  private static Stream<Finding> check(Table table, AddColumn change) {
    Column column = change.column();
    boolean filled =
        change.fill().isPresent()
            || column.defaultValue().isPresent()
            || column.identity().isPresent()
            || column.generated().isPresent();
    return column.nullable() || filled
        ? Stream.empty()
        : Stream.of(
            new Finding(
                "A2",
                Severity.ERROR,
                table.name(),
                Optional.of(column.name()),
                "Column "
                    + table.name()
                    + "."
                    + column.name()
                    + " is not null, but existing rows have no value for it",
                "Give them one with filledWith(…), give the column a default, or make it"
                    + " nullable"));
  }
}
