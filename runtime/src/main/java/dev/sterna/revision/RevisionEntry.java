package dev.sterna.revision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A revision as the generated class {@code Revisions} writes it down: what each revision has in the
 * constructor, what only some have in methods. None of them is generic, for a compiler works out
 * the types of each call of {@code List.of} anew, which of a thousand revisions takes longer than
 * all else in that class.
 */
public final class RevisionEntry {

  private final String id;
  private final String message;
  private final String schema;
  private final String checksum;
  private final String className;
  private Optional<Instant> created = Optional.empty();
  private List<String> revises = List.of();
  private List<String> dependsOn = List.of();
  private List<String> labels = List.of();
  private List<String> replaces = List.of();
  private List<String> checksums = List.of();

  /** A base that is not kept yet; for the parameters see {@link RevisionInfo}. */
  public RevisionEntry(
      String id, String message, String schema, String checksum, String className) {
    this.id = id;
    this.message = message;
    this.schema = schema;
    this.checksum = checksum;
    this.className = className;
  }

  /** The revisions that these entries say, in this order. */
  public static List<RevisionInfo> list(RevisionEntry... entries) {
    List<RevisionInfo> revisions = new ArrayList<>(entries.length);
    for (RevisionEntry entry : entries) {
      revisions.add(entry.info());
    }
    return List.copyOf(revisions);
  }

  /** When it was kept: seconds since 1970 in UTC, and nanoseconds, which need no parsing. */
  public RevisionEntry created(long seconds, int nanoseconds) {
    created = Optional.of(Instant.ofEpochSecond(seconds, nanoseconds));
    return this;
  }

  /** {@link RevisionInfo#revises()}. */
  public RevisionEntry revises(String... ids) {
    revises = List.of(ids);
    return this;
  }

  /** {@link RevisionInfo#dependsOn()}. */
  public RevisionEntry dependsOn(String... ids) {
    dependsOn = List.of(ids);
    return this;
  }

  /** {@link RevisionInfo#labels()}. */
  public RevisionEntry labels(String... names) {
    labels = List.of(names);
    return this;
  }

  /** {@link RevisionInfo#replaces()}. */
  public RevisionEntry replaces(String... ids) {
    replaces = List.of(ids);
    return this;
  }

  /** {@link RevisionInfo#checksums()}. */
  public RevisionEntry checksums(String... beginnings) {
    checksums = List.of(beginnings);
    return this;
  }

  /** The revision that this entry says. */
  public RevisionInfo info() {
    return new RevisionInfo(
        id, revises, dependsOn, labels, replaces, message, created, schema, checksum, className,
        checksums);
  }
}
