package dev.sterna.report;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What a run has done.
 *
 * @param runs the revisions, in the order in which they were run
 * @param heads the heads of the database afterwards
 */
public record Report(List<Run> runs, List<String> heads) {

  public Report {
    runs = List.copyOf(runs);
    heads = List.copyOf(heads);
  }

  /** What was done with a revision. */
  public enum Action {
    /** It was applied, or the rest of it. */
    UPGRADED,
    /** Its row was a draft's, which had run before; nothing ran. */
    KEPT,
    /** It was undone. */
    DOWNGRADED,
    /** Its row was written; nothing ran. */
    STAMPED,
    /** Its row was given the parents that it has now; nothing ran. */
    MOVED,
    /** Its row was deleted; nothing ran. */
    UNSTAMPED;

    /** Whether its statements ran. */
    public boolean isRun() {
      return this == UPGRADED || this == DOWNGRADED;
    }
  }

  /**
   * One revision of a run.
   *
   * @param id the revision
   * @param message what it does
   * @param action what was done with it
   * @param duration how long that took; of revisions that were sent to the server together, how
   *     long all of them took
   */
  public record Run(String id, String message, Action action, Duration duration) {

    public Run {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(message, "message");
      Objects.requireNonNull(action, "action");
      Objects.requireNonNull(duration, "duration");
    }
  }
}
