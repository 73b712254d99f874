package dev.sterna.revision;

import java.time.Instant;
import java.util.ArrayList;
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
 * @param checksums the beginnings of its checksums each time it was amended, its own last
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
    String className,
    List<String> checksums) {

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
    checksums = List.copyOf(checksums);
  }

  /** A revision that was never amended. */
  public RevisionInfo(
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
    this(
        id, revises, dependsOn, labels, replaces, message, created, schema, checksum, className,
        List.of());
  }

  /** The same on top of other parents. */
  public RevisionInfo revising(List<String> parents) {
    return new RevisionInfo(
        id, parents, dependsOn, labels, replaces, message, created, schema, checksum, className,
        checksums);
  }

  /** What the checksums are that count: none if the source was edited by hand since. */
  public List<String> versions() {
    boolean isLast =
        !checksums.isEmpty() && checksum.startsWith(checksums.get(checksums.size() - 1));
    return isLast ? checksums : List.of();
  }

  /**
   * Whether what was applied from a source of this checksum is the first steps of this revision,
   * for it was only amended since.
   */
  public boolean continues(String applied) {
    if (checksums.isEmpty() || applied.equals(checksum)) {
      return false;
    }
    List<String> former = new ArrayList<>(versions());
    former.removeIf(version -> !applied.startsWith(version));
    return !former.isEmpty();
  }

  /**
   * What a row of the revision table says of it in one text once it is done: its id, the checksum
   * of its source, its parents, and after those, if there are any, what it depends on.
   */
  public String settled() {
    String standing = id + " " + checksum + " " + String.join(",", revises);
    return dependsOn.isEmpty() ? standing : standing + " " + String.join(",", dependsOn);
  }

  /** The first line of the message, for where one line is all there is room for. */
  public String title() {
    return message.lines().findFirst().orElse("");
  }
}
