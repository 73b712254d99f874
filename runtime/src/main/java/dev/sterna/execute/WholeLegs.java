package dev.sterna.execute;

import dev.sterna.dialect.Plpgsql;
import dev.sterna.execute.flight.Flight;
import dev.sterna.execute.flight.FlightEntry;
import dev.sterna.execute.flight.Legs;
import dev.sterna.execute.flight.Marker;
import dev.sterna.execute.flight.Statements;
import dev.sterna.execute.table.DatabaseState;
import dev.sterna.operation.TimeLimit;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.PlannedRevision.PlannedOperation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The legs of a single transaction: its opening, then one for each task. A revision that only
 * stands on others of the transaction is asked for in the opening, with all like it, and needs no
 * check of its own.
 */
final class WholeLegs implements Legs {

  /** When a revision of this transaction began, as a setting of the transaction. */
  private static final String BEGUN =
      "perform pg_catalog.set_config('sterna.begun', pg_catalog.clock_timestamp()::text, true);";

  private static final String SINCE_BEGUN =
      "clock_timestamp() - pg_catalog.current_setting('sterna.begun')::timestamptz";

  private final WholeFlight flight;
  private final RowsTogether rows;
  private final List<Task> tasks;
  private final Awaited awaited;
  private final Set<String> absent;

  /** What was applied since Java code ran, or something else than a revision without a row. */
  private final Set<String> applied = new HashSet<>();

  private DatabaseState now;
  private boolean isOpen;
  private int next;

  WholeLegs(
      WholeFlight flight,
      RowsTogether rows,
      List<Task> tasks,
      Awaited awaited,
      Set<String> absent,
      DatabaseState state) {
    this.flight = flight;
    this.rows = rows;
    this.tasks = tasks;
    this.awaited = awaited;
    this.absent = absent;
    this.now = state;
  }

  /** Whether the task of this number is still being planned. */
  @FunctionalInterface
  interface Awaited {

    boolean is(int number);
  }

  @Override
  public boolean isAwaited() {
    return next < tasks.size() && awaited.is(next);
  }

  @Override
  public Optional<Flight.Leg> next() {
    if (!isOpen) {
      isOpen = true;
      return Optional.of(opening());
    }
    return next < tasks.size() ? Optional.of(leg()) : Optional.empty();
  }

  private Flight.Leg leg() {
    Task task = tasks.get(next);
    if (task.action().isRun()) {
      flight.additions().announcer().beforeWhole(task.planned());
    }
    Optional<AppliedRevision> row = now.row(task.id());
    List<FlightEntry> entries = new ArrayList<>();
    String since = SINCE_BEGUN;
    if (!isCertain(task)) {
      entries.addAll(rows.written());
      entries.add(beginning(task, row));
    } else if (next > 0) {
      since = flight.table().since(tasks.get(next - 1).id());
    }
    entries.addAll(besideRows(flight.additions().first(task, now)));
    entries.addAll(Statements.of(task.planned(), 0));
    entries.addAll(besideRows(flight.additions().last(task, 0)));
    settle(task, row, since, entries);
    if (hasLimits(task)) {
      entries.addAll(flight.opening().limitsOfTheRun());
    }
    next++;
    now = now.after(task.id());
    if (next == tasks.size()) {
      entries.addAll(rows.written());
      entries.addAll(flight.opening().ending());
    }
    return new Flight.Leg(StepFlight.marker(task), entries);
  }

  private Flight.Leg opening() {
    List<String> first = new ArrayList<>(List.of(BEGUN));
    if (!absent.isEmpty()) {
      first.add(flight.table().checks().haveNoRows(absent));
    }
    return new Flight.Leg(new Marker("run", 0), flight.opening().entries(Optional.of(now), first));
  }

  /**
   * Whether nothing but such revisions was applied so far, and it stands on nothing else, so that
   * it can begin if it has no row, which was asked for at the beginning.
   */
  private boolean isCertain(Task task) {
    return absent.contains(task.id())
        && (next == 0 || !applied.isEmpty())
        && task instanceof UpgradeTask upgrade
        && upgrade.isOneTransaction()
        && upgrade.standsOnlyOn(applied);
  }

  private static FlightEntry beginning(Task task, Optional<AppliedRevision> row) {
    List<String> statements = new ArrayList<>(List.of(BEGUN));
    statements.addAll(task.begin(row));
    return new FlightEntry.Control(Plpgsql.block(String.join(" ", statements)));
  }

  /** What a listener adds may look at the revision table. */
  private List<FlightEntry> besideRows(List<FlightEntry> added) {
    if (added.isEmpty()) {
      return added;
    }
    List<FlightEntry> entries = new ArrayList<>(rows.written());
    entries.addAll(added);
    return entries;
  }

  private void settle(
      Task task, Optional<AppliedRevision> row, String since, List<FlightEntry> entries) {
    if (row.isEmpty() && task instanceof UpgradeTask upgrade && upgrade.isOneTransaction()) {
      applied.add(task.id());
      rows.add(upgrade.row(), since);
      if (rows.areFull()) {
        entries.addAll(rows.written());
      }
    } else {
      applied.clear();
      entries.add(new FlightEntry.Control(task.settle(0, row, since)));
    }
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
