package dev.sterna.review;

import dev.sterna.operation.AlterColumnType;
import dev.sterna.operation.TypeConversion;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import java.util.Optional;
import java.util.stream.Stream;

/** A9: a new type that does not hold every value of the old one; PostgreSQL rounds or refuses. */
final class NarrowingRule implements Rule {

  @Override
  public Stream<Finding> check(Rehearsal revision) {
    return revision.changes(AlterColumnType.class, NarrowingRule::check);
  }

  private static Stream<Finding> check(Table table, AlterColumnType change) {
    SqlType from = table.column(change.column()).orElseThrow().type();
    return new TypeConversion(from, change.type()).keepsEveryValue()
        ? Stream.empty()
        : Stream.of(
            new Finding(
                "A9",
                change.isDestructive() ? Severity.DESTRUCTIVE : Severity.WARNING,
                table.name(),
                Optional.of(change.column()),
                "Column "
                    + table.name()
                    + "."
                    + change.column()
                    + " changes from "
                    + from
                    + " to "
                    + change.type()
                    + (change.isDestructive()
                        ? ", which does not hold every value that it may have"
                        : ", and the upgrade fails if a row has a value that does not fit"),
                "Say with using(…) what becomes of the values, or add a column of the new type and"
                    + " move them"));
  }
}
