package dev.sterna.emit;

import dev.sterna.emit.RefusalException.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the author of a revision says of it.
 *
 * @param message what it does, in one line or several
 * @param id the id, if not the draft's or a random one
 * @param created when it is kept, to the nanosecond
 * @param allowDestructive whether it may lose data
 * @param tables the tables that it is to have handles of, as {@code schema.table} outside the
 *     default schema
 * @param placement where it goes
 */
public record RevisionRequest(
    String message,
    Optional<String> id,
    Instant created,
    boolean allowDestructive,
    List<String> tables,
    Placement placement) {

  /** Narrower than what a target can name: what also needs no quotes in a shell or in Java. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.]{1,32}");

  /** The names of the files sort by time as long as each year has four digits. */
  private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");

  private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

  /**
   * A request that can be granted.
   *
   * @throws RefusalException if the message says nothing or holds what cannot be shown, or if no
   *     revision can have this id or time
   */
  public RevisionRequest {
    message = RevisionMessage.of(message);
    Objects.requireNonNull(created, "created");
    tables = List.copyOf(tables);
    Objects.requireNonNull(placement, "placement");
    id.filter(given -> !ID.matcher(given).matches()).ifPresent(RevisionRequest::refuse);
    if (created.isBefore(FIRST) || created.isAfter(END)) {
      throw new RefusalException(
          Reason.REQUEST,
          "a revision cannot have been created at " + created + ": give a time from 1970 to 9999");
    }
  }

  /** A request without handles of tables, for a revision on the only head. */
  public RevisionRequest(
      String message, Optional<String> id, Instant created, boolean allowDestructive) {
    this(message, id, created, allowDestructive, List.of(), Placement.onTheHead());
  }

  /** The same request of somebody who agrees to lose data. */
  public RevisionRequest destructive() {
    return new RevisionRequest(message, id, created, true, tables, placement);
  }

  private static void refuse(String id) {
    throw new RefusalException(
        Reason.REQUEST,
        "\""
            + id
            + "\" cannot be the id of a revision: an id has 1 to 32 characters, each an ASCII letter,"
            + " a digit, _ or .");
  }
}
