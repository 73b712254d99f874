package dev.sterna.review;

import dev.sterna.operation.AlterColumnType;
import dev.sterna.operation.TypeConversion;
import dev.sterna.schema.Identifiers;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A9: a new type that does not hold every value of the old one, or holds others. PostgreSQL rounds,
 * refuses, or reads times in the zone of the session.
 */
final class NarrowingRule implements Rule {

  @Override
  public Stream<Finding> check(Rehearsal revision) {
    return revision.changes(AlterColumnType.class, NarrowingRule::check);
  }

  private static Stream<Finding> check(Table table, AlterColumnType change) {
    SqlType from = table.column(change.column()).orElseThrow().type();
    TypeConversion conversion = new TypeConversion(from, change.type());
    return conversion.keepsEveryValue()
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
                    + consequence(change, conversion),
                advice(change, conversion)));
  }

  private static String consequence(AlterColumnType change, TypeConversion conversion) {
    if (change.isDestructive()) {
      return ", which cannot hold every value that it may have";
    }
    return conversion.assumesUtc()
        ? ", and times without a zone are taken to be in UTC"
        : ", and the upgrade fails if a row has a value that does not fit";
  }

  private static String advice(AlterColumnType change, TypeConversion conversion) {
    return conversion.assumesUtc() && !change.isDestructive()
        ? "If they are in another zone, name it: using(\"%s at time zone 'Europe/Vienna'\")"
            .formatted(Identifiers.quoted(change.column()))
        : "Specify with using(…) how to convert the values, or add a column of the new type and"
            + " move them";
  }
}
