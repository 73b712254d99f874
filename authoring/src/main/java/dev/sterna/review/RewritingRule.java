package dev.sterna.review;

import dev.sterna.operation.AlterColumnType;
import dev.sterna.operation.TypeConversion;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import java.util.Optional;
import java.util.stream.Stream;

/** D1: a new type that holds every value, for which PostgreSQL writes the whole table anew. */
final class RewritingRule implements Rule {

  @Override
  public Stream<Finding> check(Rehearsal revision) {
    return revision.changes(AlterColumnType.class, RewritingRule::check);
  }

  private static Stream<Finding> check(Table table, AlterColumnType change) {
    SqlType from = table.column(change.column()).orElseThrow().type();
    TypeConversion conversion = new TypeConversion(from, change.type());
    boolean rewrites = conversion.rewrites() || change.using().isPresent();
    return conversion.keepsEveryValue() && rewrites
        ? Stream.of(
            new Finding(
                "D1",
                Severity.INFO,
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
                    + ", which rewrites all rows and indexes of the table while readers and"
                    + " writers wait",
                "On a big table add a column of the new type, fill it with updateInChunks(…), and"
                    + " drop the old one in a later release"))
        : Stream.empty();
  }
}
