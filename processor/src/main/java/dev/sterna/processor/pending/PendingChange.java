package dev.sterna.processor.pending;

import dev.sterna.processor.report.Origin;
import java.util.Objects;
import java.util.Optional;

/**
 * One change of a draft, for the reader.
 *
 * @param table the name of the table that it alters; empty if the description says it
 * @param description what it does, such as {@code add column max_post_duration}
 * @param origin the entity or field that asks for it; none if it is gone
 * @param isTold whether what is told of lost data says it too
 */
record PendingChange(String table, String description, Optional<Origin> origin, boolean isTold) {

  PendingChange {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(origin, "origin");
  }
}
