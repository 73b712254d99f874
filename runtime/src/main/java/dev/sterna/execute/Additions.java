package dev.sterna.execute;

import dev.sterna.execute.flight.FlightEntry;
import dev.sterna.execute.flight.Statements;
import dev.sterna.execute.table.DatabaseState;
import dev.sterna.migration.Operations;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.PlannedRevision;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What the listener of a run adds to the transactions of its revisions.
 *
 * @param settings the settings
 * @param planner says it in SQL
 * @param announcer says whose fault it is when the listener throws
 */
record Additions(Settings settings, Planner planner, Announcer announcer) {

  /** What is done first, if the revision begins now and was not begun by a run before. */
  List<FlightEntry> first(Task task, DatabaseState state) {
    Optional<AppliedRevision> row = state.row(task.id());
    return row.filter(AppliedRevision::isHalfDone).isPresent()
        ? List.of()
        : added("opening", task, settings.listener()::opening);
  }

  /** What is done last, if this step is the last one. */
  List<FlightEntry> last(Task task, int step) {
    return step + 1 < task.steps()
        ? List.of()
        : added("closing", task, settings.listener()::closing);
  }

  private List<FlightEntry> added(
      String when, Task task, BiConsumer<PlannedRevision, Operations> recording) {
    if (!task.action().isRun() || !settings.isTakenPartIn()) {
      return List.of();
    }
    PlannedRevision planned = task.planned();
    return Statements.added(
        planner.added(
            planned.revision(),
            op -> announcer.record(when, planned, () -> recording.accept(planned, op))));
  }
}
