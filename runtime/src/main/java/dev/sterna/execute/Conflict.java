package dev.sterna.execute;

import dev.sterna.execute.flight.FlightEntry;
import dev.sterna.execute.flight.FlightException;
import dev.sterna.execute.table.RevisionLock;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.report.MigrationException;
import java.util.Optional;
import java.util.Set;

/** Someone else was in the way: read the state again, and try again. */
final class Conflict extends Exception {

  private static final long serialVersionUID = 1L;

  /** Who or what was in the way. */
  enum Reason {
    /** Another runner has the lock. */
    LOCKED("another runner holds the lock"),
    /** The rows are not what they were when they were read. */
    MOVED("another runner has moved the database"),
    /** Someone uses a table or row that a statement needs. */
    BLOCKED("a table or row is in use");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  /** Lock not available; deadlock detected. */
  private static final Set<String> BLOCKED_STATES = Set.of("55P03", "40P01");

  private static final String DUPLICATE_KEY = "23505";
  private static final String UNDEFINED_COLUMN = "42703";

  private final Reason reason;
  private final transient Optional<MigrationException> failure;

  /**
   * A conflict.
   *
   * @param failure what to say when the time is over; empty if whoever has the lock is to be named
   */
  Conflict(Reason reason, Optional<MigrationException> failure) {
    this(reason, failure, Optional.empty());
  }

  private Conflict(Reason reason, Optional<MigrationException> failure, Optional<String> holder) {
    super(reason.words + holder.map(name -> " by " + name).orElse(""));
    this.reason = reason;
    this.failure = failure;
  }

  /**
   * The conflict that made a flight fail; empty if none did. Java code is not tried again, since
   * what it does elsewhere is not rolled back.
   *
   * @param failure what to say when trying again does not help
   * @param holder who has what a statement needs, if that is known
   */
  static Optional<Conflict> of(
      FlightException e, RevisionTable table, MigrationException failure, Optional<String> holder) {
    String state = e.sqlState();
    if (state.equals(RevisionLock.TAKEN)) {
      return Optional.of(new Conflict(Reason.LOCKED, Optional.empty()));
    }
    boolean duplicateRow =
        state.equals(DUPLICATE_KEY)
            && e.entry().flatMap(FlightEntry::operation).isEmpty()
            && String.valueOf(e.getCause().getMessage()).contains(table.name() + "_pkey");
    boolean olderTable =
        state.equals(UNDEFINED_COLUMN) && e.entry().flatMap(FlightEntry::operation).isEmpty();
    if (state.equals(RevisionTable.MOVED) || duplicateRow || olderTable) {
      return Optional.of(new Conflict(Reason.MOVED, Optional.of(failure)));
    }
    boolean java = e.entry().filter(FlightEntry.Java.class::isInstance).isPresent();
    return isBlocked(e) && !java
        ? Optional.of(new Conflict(Reason.BLOCKED, Optional.of(failure), holder))
        : Optional.empty();
  }

  /** Whether the flight failed for somebody has what it needs. */
  static boolean isBlocked(FlightException e) {
    return BLOCKED_STATES.contains(e.sqlState());
  }

  Reason reason() {
    return reason;
  }

  Optional<MigrationException> failure() {
    return failure;
  }
}
