package dev.sterna.snapshot;

import dev.sterna.schema.QualifiedName;
import java.util.Objects;
import java.util.Optional;

/**
 * A table or column that the database keeps though no entity declares it.
 *
 * @param table the table
 * @param column the column, or none for the whole table
 * @param since the id of the revision that left it behind
 * @param why the reason, for the reader
 */
public record Retained(QualifiedName table, Optional<String> column, String since, String why) {

  public Retained {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(why, "why");
  }
}
