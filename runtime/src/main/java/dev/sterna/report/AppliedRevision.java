package dev.sterna.report;

import dev.sterna.revision.Applied;
import dev.sterna.revision.RevisionInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A row of the revision table.
 *
 * @param id the revision
 * @param revises its parents
 * @param dependsOn what it needs without being its parent
 * @param replaces the revisions that it replaces
 * @param message what it does
 * @param checksum the checksum of the source that was applied
 * @param kind how the row came about
 * @param state whether it is complete
 * @param step the steps that are done
 * @param steps the steps it has
 * @param progress how many statements of the current step are done, if that step commits each
 *     statement by itself
 * @param rows how many rows of that step are done, if it works in chunks
 * @param appliedAt when the row was written
 * @param appliedBy the database role; for a draft {@code role (owner)}
 * @param duration how long it took; empty while it is not done, or when nothing ran
 * @param sterna the version of Sterna that wrote the row
 */
public record AppliedRevision(
    String id,
    List<String> revises,
    List<String> dependsOn,
    List<String> replaces,
    String message,
    String checksum,
    Kind kind,
    State state,
    int step,
    int steps,
    OptionalInt progress,
    OptionalLong rows,
    Instant appliedAt,
    String appliedBy,
    Optional<Duration> duration,
    String sterna) {

  /** How a row came about. */
  public enum Kind {
    /** The revision ran. */
    APPLIED,
    /** Nothing ran; the row was written to say that the database is there already. */
    STAMPED,
    /** A pending draft ran, to be undone before its successor runs. */
    DRAFT
  }

  /** Whether a revision is all done. */
  public enum State {
    /** All of it. */
    DONE,
    /** Some of its steps; the rest is to be run. */
    UPGRADING,
    /** Some of its steps; they are to be undone. */
    DOWNGRADING
  }

  public AppliedRevision {
    Objects.requireNonNull(id, "id");
    revises = List.copyOf(revises);
    dependsOn = List.copyOf(dependsOn);
    replaces = List.copyOf(replaces);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(progress, "progress");
    Objects.requireNonNull(rows, "rows");
    Objects.requireNonNull(duration, "duration");
  }

  /** What the row knows of its revision; labels, class and time are not in it. */
  public RevisionInfo info() {
    return new RevisionInfo(
        id, revises, dependsOn, List.of(), replaces, message, Optional.empty(), "", checksum, "");
  }

  /** Its place among the applied revisions. */
  public Applied.Entry entry() {
    return new Applied.Entry(id, revises, dependsOn, replaces);
  }

  /** Whether it was stopped between two of its steps. */
  public boolean isHalfDone() {
    return state != State.DONE;
  }

  /**
   * The id, and how far it came where that is not all the way: {@code 4640e9af0234 (step 2 of 4)},
   * or {@code 4640e9af0234 (step 2 of 4, 30000 rows into the next)}.
   */
  @Override
  public String toString() {
    if (!isHalfDone()) {
      return id;
    }
    String chunks = rows.isPresent() ? ", " + rows.getAsLong() + " rows into the next" : "";
    return id + " (step " + step + " of " + steps + chunks + ")";
  }
}
