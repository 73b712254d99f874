package dev.sterna.execute;

import dev.sterna.execute.flight.FlightEntry;
import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.RevisionLock;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.operation.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How every flight begins: the transaction, its settings, the lock, and the table if need be. */
final class Opening {

  /** In a stricter isolation the checks would see the database as it was before the lock. */
  private static final String BEGIN = "begin isolation level read committed";

  private final RevisionTable table;
  private final RevisionLock lock;
  private final PinnedSettings pinned;

  Opening(Settings settings, RevisionTable table) {
    this.table = table;
    this.lock = new RevisionLock(table);
    this.pinned = new PinnedSettings(settings.defaultSchema(), settings.waits());
  }

  /**
   * The beginning of a flight, to be continued.
   *
   * @param read the state that was read before it; empty after a flight of the same revision
   */
  List<FlightEntry> entries(Optional<DatabaseState> read) {
    List<String> statements = new ArrayList<>();
    statements.add(BEGIN);
    statements.addAll(pinned.inTransaction());
    statements.add(PinnedSettings.withoutPolicies());
    statements.add(lock.tryInTransaction());
    if (read.isPresent() && !read.get().isTableReady()) {
      statements.add(table.createSchema());
      statements.add(table.create());
      statements.add(table.complete());
    }
    List<FlightEntry> entries = new ArrayList<>();
    statements.forEach(sql -> entries.add(new FlightEntry.Control(sql)));
    return entries;
  }

  /** Takes back the limits of one revision before another one of the same transaction. */
  List<FlightEntry> limitsOfTheRun() {
    List<FlightEntry> entries = new ArrayList<>();
    for (TimeLimit.Kind kind : TimeLimit.Kind.values()) {
      entries.add(new FlightEntry.Control("set local " + kind.setting() + " to default"));
    }
    pinned.inTransaction().forEach(sql -> entries.add(new FlightEntry.Control(sql)));
    return entries;
  }
}
