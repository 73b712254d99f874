package dev.sterna.dialect;

import dev.sterna.operation.Locking;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Index;
import dev.sterna.schema.IndexPart;
import dev.sterna.schema.Literal;
import dev.sterna.schema.QualifiedName;
import java.util.Locale;
import java.util.stream.Collectors;

/** Indexes: manual, CREATE INDEX, ALTER INDEX, DROP INDEX. */
final class IndexSql {

  private final Qualifier qualifier;

  IndexSql(Qualifier qualifier) {
    this.qualifier = qualifier;
  }

  String create(QualifiedName table, Index index, Locking locking) {
    return "create "
        + (index.unique() ? "unique " : "")
        + "index "
        + concurrently(locking)
        + Identifier.sql(index.name())
        + " on "
        + qualifier.sql(table)
        + (index.method().equals("btree") ? "" : " using " + Identifier.sql(index.method()))
        + index.parts().stream().map(IndexSql::part).collect(Collectors.joining(", ", " (", ")"))
        + (index.include().isEmpty() ? "" : " include " + Qualifier.list(index.include()))
        + (index.nullsDistinct() ? "" : " nulls not distinct")
        + storage(index)
        + index.tablespace().map(name -> " tablespace " + Identifier.sql(name)).orElse("")
        + index
            .where()
            .map(predicate -> " where " + Expression.parenthesized(predicate))
            .orElse("");
  }

  String rename(QualifiedName table, String from, String to) {
    return "alter index " + qualifier.sql(table.sibling(from)) + " rename to " + Identifier.sql(to);
  }

  String drop(QualifiedName table, String index, Locking locking) {
    return "drop index " + concurrently(locking) + qualifier.sql(table.sibling(index));
  }

  private static String part(IndexPart part) {
    return (part.expression()
            ? Expression.parenthesized(part.source())
            : Identifier.sql(part.source()))
        + part.collation().map(name -> " collate " + Identifier.sql(name)).orElse("")
        + part.operatorClass().map(name -> " " + Identifier.sql(name)).orElse("")
        + (part.descending() ? " desc" : "")
        + part.nulls().map(end -> " nulls " + end.name().toLowerCase(Locale.ROOT)).orElse("");
  }

  private static String storage(Index index) {
    return index.storage().isEmpty()
        ? ""
        : index.storage().entrySet().stream()
            .map(each -> Identifier.sql(each.getKey()) + " = " + Literal.of(each.getValue()))
            .collect(Collectors.joining(", ", " with (", ")"));
  }

  private static String concurrently(Locking locking) {
    return locking == Locking.CONCURRENT ? "concurrently " : "";
  }
}
