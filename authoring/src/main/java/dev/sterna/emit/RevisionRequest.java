package dev.sterna.emit;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What the author of a revision says of it.
 *
 * @param message what it does
 * @param id the id, if not the draft's or a random one
 * @param created when it is kept, to the nanosecond
 * @param allowDestructive whether it may lose data
 */
public record RevisionRequest(
    String message, Optional<String> id, Instant created, boolean allowDestructive) {

  public RevisionRequest {
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(created, "created");
  }
}
