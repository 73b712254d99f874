package dev.sterna.execute;

import dev.sterna.dialect.Plpgsql;
import dev.sterna.execute.flight.Flight;
import dev.sterna.execute.flight.FlightEntry;
import dev.sterna.execute.flight.Statements;
import dev.sterna.execute.table.DatabaseState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the revisions of a convoy are as a flight. The first one finds the database as it was read,
 * the others find the one before them.
 *
 * @param opening how each begins and ends
 * @param refrain what each says in the same words
 */
record ConvoyLegs(Opening opening, Refrain refrain) {

  /** A leg for each of the tasks, given the state that was read last. */
  List<Flight.Leg> of(List<UpgradeTask> tasks, DatabaseState state) {
    List<Flight.Leg> legs = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      UpgradeTask task = tasks.get(i);
      boolean isLast = i + 1 == tasks.size();
      List<FlightEntry> entries = i == 0 ? first(task, state) : behind(tasks, i);
      entries.addAll(Statements.of(task.planned(), 0));
      entries.add(new FlightEntry.Control(refrain.insertDone(task.row())));
      if (isLast) {
        entries.addAll(Opening.controls(refrain.forgotten()));
      }
      entries.addAll(opening.ending());
      legs.add(new Flight.Leg(StepFlight.marker(task), entries));
    }
    return legs;
  }

  private List<FlightEntry> first(UpgradeTask task, DatabaseState state) {
    List<String> first = new ArrayList<>(task.begin(Optional.empty()));
    first.add(refrain.committed().saying(task.id()));
    List<FlightEntry> entries = opening.entries(Optional.of(state), first);
    entries.addAll(Opening.controls(refrain.prepared()));
    return entries;
  }

  /** The row of the one before it is there, unless somebody has taken it away since. */
  private List<FlightEntry> behind(List<UpgradeTask> tasks, int number) {
    UpgradeTask task = tasks.get(number);
    Task before = tasks.get(number - 1);
    List<String> statements = opening.begin();
    statements.add(number + 1 == tasks.size() ? refrain.openingOfLast() : refrain.opening(task));
    statements.add(
        task.standsOnlyOn(Set.of(before.id()))
            ? refrain.canBegin(task, before)
            : Plpgsql.block(String.join(" ", task.begin(Optional.empty()))));
    return Opening.controls(statements);
  }
}
