package dev.sterna.revision;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a revision without running it.
 *
 * @param id the identifier, minted with its draft and kept for good
 * @param revises the parents: none for a base, several for a merge
 * @param dependsOn further revisions that must be applied first, without being parents
 * @param labels names of the branch that starts here
 * @param replaces the revisions that this one stands for (squash)
 * @param message what it does, in the words of its author
 * @param created when it was kept; a draft has no time
 * @param schema the fingerprint of the snapshot that it leaves
 * @param checksum the checksum of its source
 * @param className the simple name of its class
 */
public record RevisionInfo(
    String id,
    List<String> revises,
    List<String> dependsOn,
    List<String> labels,
    List<String> replaces,
    String message,
    Optional<Instant> created,
    String schema,
    String checksum,
    String className) {

  public RevisionInfo {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("revision " + className + " must have an id");
    }
    revises = List.copyOf(revises);
    dependsOn = List.copyOf(dependsOn);
    labels = List.copyOf(labels);
    replaces = List.copyOf(replaces);
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(created, "created");
    Objects.requireNonNull(schema, "schema");
    Objects.requireNonNull(checksum, "checksum");
    Objects.requireNonNull(className, "className");
  }

  /** The first line of the message, for where one line is all there is room for. */
  public String title() {
    return message.lines().findFirst().orElse("");
  }
}
