package dev.sterna.execute;

import dev.sterna.execute.flight.FlightEntry;
import dev.sterna.execute.flight.FlightException;
import dev.sterna.execute.flight.Marker;
import dev.sterna.execute.flight.Statements;
import dev.sterna.operation.Step.Mode;
import dev.sterna.report.MigrationException;
import dev.sterna.report.Secrets;
import dev.sterna.report.Thrown;
import dev.sterna.revision.RevisionInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Says of a step that did not come to its end what failed, what the database said, and what is
 * applied now.
 *
 * @param task the revision
 * @param step the step, counted from 0
 * @param done the revisions that this run has committed before
 * @param behind the revisions that were sent to the server with it, to be committed after it
 */
record Failure(Task task, int step, List<String> done, List<Task> behind) {

  /** The server ended the connection; it says so within a statement, so before a commit. */
  private static final String ENDED_BY_SERVER = "57P";

  private static final int MOST_DONE = 3;

  Failure {
    done = List.copyOf(done);
    behind = List.copyOf(behind);
  }

  /** Of a step that was sent alone, or whose transaction is that of all. */
  Failure(Task task, int step, List<String> done) {
    this(task, step, done, List.of());
  }

  /**
   * The failure of the step by this.
   *
   * @param place who ran it, in which database
   * @param holder who is in the way, if somebody is
   */
  MigrationException by(FlightException failure, String place, Optional<String> holder) {
    Throwable cause = failure.getCause();
    StringBuilder message =
        new StringBuilder("the ").append(title()).append(" failed in step ").append(which());
    failure.entry().ifPresent(entry -> message.append(where(entry, cause)));
    message.append("\n  ").append(said(failure.entry(), cause));
    holder.ifPresent(name -> message.append("\n  in the way: ").append(name));
    message.append("\n  ").append(outcome(failure, place));
    String text = Secrets.hidden(message.toString());
    return Permission.isMissing(failure.sqlState())
        ? new MigrationException.Denied(text, cause)
        : new MigrationException(text, cause);
  }

  /** The end of a run that was told to end while the step was under way. */
  MigrationException.Interrupted interrupted() {
    return new MigrationException.Interrupted(
        "interrupted: the %s was cancelled in step %s. %s %s Run again to continue."
            .formatted(title(), which(), before(), remains()));
  }

  /** The revisions in words that stay short, however many there are. */
  static String before(List<String> done) {
    if (done.isEmpty()) {
      return "Nothing was done earlier in this run.";
    }
    return done.size() <= MOST_DONE
        ? "Done earlier in this run: " + String.join(", ", done) + "."
        : "Done earlier in this run: %s revisions, the last one %s."
            .formatted(done.size(), done.get(done.size() - 1));
  }

  /** A step before this one, or a statement that was its own transaction, may have been done. */
  private String before() {
    boolean partly = step > 0 || task.mode(step) == Mode.AUTOCOMMIT;
    return done.isEmpty() && partly ? "No other revision was done in this run." : before(done);
  }

  private String title() {
    RevisionInfo revision = task.planned().revision();
    return "%s of revision %s %s"
        .formatted(
            task.planned().direction().name().toLowerCase(Locale.ROOT),
            revision.id(),
            revision.message().isEmpty()
                ? "(" + revision.className() + ")"
                : "\"" + Excerpt.of(revision.title()) + "\"");
  }

  private String which() {
    return (step + 1) + " of " + task.steps();
  }

  /** The statement, its number, and the character at which the server stopped. */
  private String where(FlightEntry entry, Throwable cause) {
    if (entry instanceof FlightEntry.Statement statement) {
      OptionalInt position = character(statement, cause);
      return ", statement %s of %s%s\n  statement: %s"
          .formatted(
              statement.number(),
              Statements.count(task.planned()),
              position.isPresent() ? ", character " + position.getAsInt() : "",
              Excerpt.around(entry.text(), position.orElse(0)));
    }
    if (entry instanceof FlightEntry.Added) {
      return ", in a statement that the listener added\n  statement: " + Excerpt.of(entry.text());
    }
    return entry.operation().isPresent()
        ? ", operation: " + Excerpt.of(entry.text())
        : ", writing to the revision table";
  }

  /** The character of the statement itself; before it the server was sent a marker. */
  private OptionalInt character(FlightEntry.Statement statement, Throwable cause) {
    if (!(cause instanceof SQLException e)) {
      return OptionalInt.empty();
    }
    Marker marker = new Marker(task.id(), Statements.count(task.planned()));
    int before = marker.mark(statement.number(), "").length();
    OptionalInt sent = ServerError.position(e);
    return sent.orElse(0) > before ? OptionalInt.of(sent.getAsInt() - before) : OptionalInt.empty();
  }

  private static String said(Optional<FlightEntry> entry, Throwable cause) {
    boolean java = entry.filter(FlightEntry::isCode).isPresent();
    return !java && cause instanceof SQLException e
        ? "PostgreSQL: " + ServerError.of(e)
        : new Thrown(cause).words();
  }

  private String outcome(FlightException failure, String place) {
    String sqlState = failure.sqlState();
    if (sqlState.startsWith(ENDED_BY_SERVER) && failure.entry().isPresent()) {
      return before() + " " + remains() + " Run again.";
    }
    if (failure.isConnectionLost()) {
      return "%s The connection was lost, so it is unknown whether step %s of %s%s was done:"
              .formatted(before(), step + 1, task.id(), behindInWords())
          + " check with the command current, and run again.";
    }
    return before() + " " + remains() + " " + advice(failure, place);
  }

  private String behindInWords() {
    return behind.isEmpty()
        ? ""
        : ", or what was sent with it up to " + behind.get(behind.size() - 1).id() + ",";
  }

  private String advice(FlightException failure, String place) {
    if (Permission.isMissing(failure.sqlState())) {
      return Permission.advice(failure.sqlState(), place);
    }
    return Conflict.isBlocked(failure)
        ? "Run again when the lock is released, or end the session that holds it with"
            + " pg_terminate_backend."
        : "Correct " + task.planned().revision().className() + " and run again.";
  }

  private String remains() {
    String id = task.id();
    if (task.mode(step) == Mode.AUTOCOMMIT) {
      return ("Step %s runs outside a transaction, so its earlier statements and the steps"
              + " before it stay done; the next run continues with the statement that failed.")
          .formatted(step + 1);
    }
    if (step > 0) {
      return ("The steps of %s before step %s stay done; step %s was rolled back, and the next"
              + " run continues with it.")
          .formatted(id, step + 1, step + 1);
    }
    return switch (task.between()) {
      case DOWNGRADING -> "Revision " + id + " is still fully applied.";
      default -> "Revision " + id + " was rolled back.";
    };
  }
}
