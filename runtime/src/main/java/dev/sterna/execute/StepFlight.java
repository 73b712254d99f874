package dev.sterna.execute;

import dev.sterna.execute.flight.Flight;
import dev.sterna.execute.flight.FlightEntry;
import dev.sterna.execute.flight.Marker;
import dev.sterna.execute.flight.Statements;
import dev.sterna.execute.table.DatabaseState;
import dev.sterna.report.AppliedRevision;
import java.util.List;
import java.util.Optional;

/**
 * A transactional step of a revision as a flight: the opening, its statements, its row, the commit.
 *
 * @param opening how it begins and ends
 * @param additions what the listener adds
 */
record StepFlight(Opening opening, Additions additions) {

  /** The time that a step took, said by its transaction. */
  static final String ELAPSED = "clock_timestamp() - transaction_timestamp()";

  /**
   * All of it.
   *
   * @param read the state that was read before; empty after another step of the same run
   */
  Flight.Leg leg(Task task, int step, Optional<DatabaseState> read) {
    List<FlightEntry> entries = beginning(task, step, read);
    Optional<AppliedRevision> row = read.flatMap(state -> state.row(task.id()));
    read.ifPresent(state -> entries.addAll(additions.first(task, state)));
    entries.addAll(Statements.of(task.planned(), step));
    entries.addAll(additions.last(task, step));
    entries.add(new FlightEntry.Control(task.settle(step, row, ELAPSED)));
    entries.addAll(opening.ending());
    return new Flight.Leg(marker(task), entries);
  }

  /** The opening with the checks of the revision, to be continued. */
  List<FlightEntry> beginning(Task task, int step, Optional<DatabaseState> read) {
    List<String> first =
        read.map(state -> task.begin(state.row(task.id())))
            .orElseGet(() -> List.of(task.resume(step)));
    return opening.entries(read, first);
  }

  static Marker marker(Task task) {
    return new Marker(task.id(), Statements.count(task.planned()));
  }
}
