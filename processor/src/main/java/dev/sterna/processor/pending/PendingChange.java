package dev.sterna.processor.pending;

import dev.sterna.processor.report.Origin;
import java.util.Objects;
import java.util.Optional;

/**
 * One change of a draft, for the reader.
 *
 * @param description what it does, such as {@code add column max_post_duration}
 * @param origin the entity or field that asks for it; none if it is gone
 */
record PendingChange(String description, Optional<Origin> origin) {

  PendingChange {
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(origin, "origin");
  }
}
