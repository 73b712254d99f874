package dev.sterna.execute;

import dev.sterna.dialect.Plpgsql;
import dev.sterna.execute.flight.FlightEntry;
import dev.sterna.execute.flight.Frame;
import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.RevisionLock;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.operation.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How every flight begins and ends: the transaction, or the part of its caller's; its settings, the
 * lock, and the table if need be.
 */
final class Opening {

  private final RevisionTable table;
  private final PinnedSettings pinned;
  private final Frame frame;

  /** Statements of PL/pgSQL: the settings, and the settings and the lock. */
  private final String settled;

  private final String locked;

  /** Of a flight whose commit waits for the disk. */
  Opening(Settings settings, RevisionTable table, Frame frame) {
    this(settings, table, frame, Durability.AT_ONCE);
  }

  Opening(Settings settings, RevisionTable table, Frame frame, Durability durability) {
    this.table = table;
    this.pinned = PinnedSettings.of(settings);
    this.frame = frame;
    this.settled = pinned.inBlock(durability);
    this.locked = settled + " " + new RevisionLock(table).attempt();
  }

  /**
   * The beginning of a flight, to be continued.
   *
   * @param read the state that was read before it; empty after a flight of the same revision
   * @param first statements of PL/pgSQL that are done then, in the same statement if the table is
   *     there
   */
  List<FlightEntry> entries(Optional<DatabaseState> read, List<String> first) {
    List<String> statements = begin();
    String rest = String.join(" ", first);
    if (read.isEmpty() || read.get().isTableReady()) {
      statements.add(Plpgsql.block(locked + " " + rest));
      return controls(statements);
    }
    statements.add(Plpgsql.block(locked));
    statements.add(table.layout().createSchema());
    statements.add(table.layout().create());
    statements.add(table.layout().complete());
    if (!rest.isEmpty()) {
      statements.add(Plpgsql.block(rest));
    }
    return controls(statements);
  }

  /** The same for somebody who has the lock already. */
  List<FlightEntry> entriesOfHolder() {
    List<String> statements = begin();
    statements.add(Plpgsql.block(settled));
    return controls(statements);
  }

  RevisionTable table() {
    return table;
  }

  /** The transaction, or the part of its caller's, and the role. */
  List<String> begin() {
    List<String> statements = new ArrayList<>();
    statements.add(frame.beginning());
    if (frame == Frame.SAVEPOINT) {
      statements.add(PinnedSettings.kept());
    }
    statements.addAll(pinned.taking());
    return statements;
  }

  /** The end of a flight. */
  List<FlightEntry> ending() {
    return controls(
        frame == Frame.SAVEPOINT
            ? List.of(PinnedSettings.broughtBack(), frame.end())
            : List.of(frame.end()));
  }

  static List<FlightEntry> controls(List<String> statements) {
    List<FlightEntry> entries = new ArrayList<>();
    for (String sql : statements) {
      entries.add(new FlightEntry.Control(sql));
    }
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
