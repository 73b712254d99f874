package dev.sterna.execute;

import dev.sterna.dialect.Plpgsql;
import dev.sterna.execute.flight.Flight;
import dev.sterna.execute.flight.FlightEntry;
import dev.sterna.execute.flight.Statements;
import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.operation.TimeLimit;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.PlannedRevision.PlannedOperation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The revisions of a single transaction as a flight. One that only stands on others of the same
 * flight is asked for at its beginning, with all like it, and needs no check of its own.
 *
 * @param opening how the transaction begins and ends
 * @param additions what the listener adds
 * @param table the revision table
 */
record WholeFlight(Opening opening, Additions additions, RevisionTable table) {

  /** When a revision of this transaction began, as a setting of the transaction. */
  private static final String BEGUN =
      "perform pg_catalog.set_config('sterna.begun', pg_catalog.clock_timestamp()::text, true);";

  private static final String SINCE_BEGUN =
      "clock_timestamp() - pg_catalog.current_setting('sterna.begun')::timestamptz";

  /** A leg for each of the tasks. */
  List<Flight.Leg> legs(List<Task> tasks, DatabaseState state) {
    Set<String> certain = certain(tasks, state);
    List<Flight.Leg> legs = new ArrayList<>();
    DatabaseState now = state;
    String before = "";
    for (Task task : tasks) {
      Optional<AppliedRevision> row = now.row(task.id());
      List<FlightEntry> entries = new ArrayList<>();
      if (legs.isEmpty()) {
        entries.addAll(opening.entries(Optional.of(state), first(task, row, certain)));
      } else if (!certain.contains(task.id())) {
        entries.add(block(beginning(task, row)));
      }
      entries.addAll(additions.first(task, now));
      entries.addAll(Statements.of(task.planned(), 0));
      entries.addAll(additions.last(task, 0));
      String elapsed = certain.contains(task.id()) ? table.since(before) : SINCE_BEGUN;
      entries.add(new FlightEntry.Control(task.settle(0, row, elapsed)));
      if (hasLimits(task)) {
        entries.addAll(opening.limitsOfTheRun());
      }
      legs.add(new Flight.Leg(StepFlight.marker(task), entries));
      now = now.after(task.id());
      before = task.id();
    }
    legs.get(legs.size() - 1).entries().addAll(opening.ending());
    return legs;
  }

  /**
   * Those that come right after another one and stand on nothing but such as this flight applies,
   * so that they can begin if they have no row.
   */
  private static Set<String> certain(List<Task> tasks, DatabaseState state) {
    Set<String> certain = new HashSet<>();
    Set<String> applied = new HashSet<>();
    String before = "";
    for (Task task : tasks) {
      if (task instanceof UpgradeTask upgrade
          && upgrade.isOneTransaction()
          && state.row(task.id()).isEmpty()) {
        if (applied.contains(before) && upgrade.standsOnlyOn(applied)) {
          certain.add(task.id());
        }
        applied.add(task.id());
      } else {
        applied.clear();
      }
      before = task.id();
    }
    return certain;
  }

  private List<String> first(Task task, Optional<AppliedRevision> row, Set<String> certain) {
    List<String> first = new ArrayList<>(beginning(task, row));
    if (!certain.isEmpty()) {
      first.add(table.checks().haveNoRows(certain));
    }
    return first;
  }

  private static List<String> beginning(Task task, Optional<AppliedRevision> row) {
    List<String> statements = new ArrayList<>(List.of(BEGUN));
    statements.addAll(task.begin(row));
    return statements;
  }

  private static FlightEntry block(List<String> statements) {
    return new FlightEntry.Control(Plpgsql.block(String.join(" ", statements)));
  }

  private static boolean hasLimits(Task task) {
    for (PlannedOperation operation : task.planned().steps().get(0).operations()) {
      if (operation.operation() instanceof TimeLimit) {
        return true;
      }
    }
    return false;
  }
}
