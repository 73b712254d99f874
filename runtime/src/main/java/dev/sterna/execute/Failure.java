package dev.sterna.execute;

import dev.sterna.execute.flight.FlightEntry;
import dev.sterna.execute.flight.FlightException;
import dev.sterna.execute.flight.Statements;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Step.Mode;
import dev.sterna.report.MigrationException;
import dev.sterna.report.Secrets;
import dev.sterna.revision.RevisionInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says of a failure what failed, what the database said, and what is applied now. */
final class Failure {

  /** The connection broke, or the server ended it (manual, appendix A, classes 08 and 57). */
  private static final Pattern LOST = Pattern.compile("08|57P");

  private static final int LONGEST_STATEMENT = 2000;

  private Failure() {}

  /**
   * The failure of a step.
   *
   * @param done the revisions that this run has committed before
   */
  static MigrationException of(Task task, int step, FlightException failure, List<String> done) {
    RevisionInfo revision = task.planned().revision();
    StringBuilder message = new StringBuilder();
    message
        .append(way(task))
        .append(" of revision ")
        .append(revision.id())
        .append(" ")
        .append(name(revision))
        .append(" failed in step ")
        .append(step + 1)
        .append(" of ")
        .append(task.steps());
    failure.entry().ifPresent(entry -> describe(entry, task, message));
    message.append("\n  error: ").append(error(failure));
    message.append("\n  ").append(applied(task, step, failure, done));
    return new MigrationException(Secrets.hidden(message.toString()), failure.getCause());
  }

  private static String name(RevisionInfo revision) {
    return revision.message().isEmpty()
        ? "(" + revision.className() + ")"
        : "\"" + revision.title() + "\"";
  }

  private static void describe(FlightEntry entry, Task task, StringBuilder message) {
    if (entry instanceof FlightEntry.Statement statement) {
      message
          .append(", statement ")
          .append(statement.number())
          .append(" of ")
          .append(Statements.count(task.planned()));
    }
    message
        .append("\n  operation: ")
        .append(entry.operation().map(Operation::describe).orElse("keep the revision table"));
    message.append("\n  statement: ").append(shortened(entry.text()));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_STATEMENT
        ? text
        : text.substring(0, LONGEST_STATEMENT) + "… (" + text.length() + " characters)";
  }

  private static String error(FlightException failure) {
    Throwable cause = failure.getCause();
    String said = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    String state = failure.sqlState();
    if (!(cause instanceof SQLException)) {
      said = cause.toString();
    }
    return state.isEmpty() ? said : said + " (SQLSTATE " + state + ")";
  }

  private static String applied(Task task, int step, FlightException failure, List<String> done) {
    String before =
        done.isEmpty()
            ? "Nothing was done before it in this run."
            : "Done before it in this run: " + String.join(", ", done) + ".";
    String id = task.id();
    if (LOST.matcher(failure.sqlState()).lookingAt()) {
      return before
          + " The connection broke, so whether step "
          + (step + 1)
          + " of "
          + id
          + " is done is not known from here: ask for the current revision, and run again.";
    }
    return before + " " + remains(task, step) + " Correct it and run again.";
  }

  private static String remains(Task task, int step) {
    String id = task.id();
    if (task.mode(step) == Mode.AUTOCOMMIT) {
      return ("Step %s runs outside a transaction: what its earlier statements did stays, and so do"
              + " the steps before it; the next run goes on with the statement that failed.")
          .formatted(step + 1);
    }
    if (step > 0) {
      return ("Of %s, the steps before step %s are done and stay; nothing of step %s remains, and"
              + " the next run goes on with it.")
          .formatted(id, step + 1, step + 1);
    }
    return switch (task.between()) {
      case DOWNGRADING -> id + " is still applied, all of it.";
      default -> "Nothing of " + id + " remains.";
    };
  }

  private static String way(Task task) {
    String name = task.planned().direction().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
