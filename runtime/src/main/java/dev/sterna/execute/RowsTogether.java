package dev.sterna.execute;

import dev.sterna.execute.flight.FlightEntry;
import dev.sterna.execute.table.NewRow;
import dev.sterna.execute.table.RevisionTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a single transaction that are written by one statement, since nobody sees the table
 * between: the server takes 0.2 ms for a statement with one row, and 0.03 ms for each of many.
 */
final class RowsTogether {

  private final RevisionTable table;
  private final int most;
  private final List<NewRow> rows = new ArrayList<>();
  private String elapsed = "";

  /**
   * None so far.
   *
   * @param most how many go together
   */
  RowsTogether(RevisionTable table, int most) {
    this.table = table;
    this.most = most;
  }

  /**
   * Another one.
   *
   * @param since the time since the one before it, as an SQL expression of type interval
   */
  void add(NewRow row, String since) {
    if (rows.isEmpty()) {
      elapsed = since;
    }
    rows.add(row);
  }

  /** Whether no more go together with these. */
  boolean areFull() {
    return rows.size() >= most;
  }

  /** The statement that writes what is there; none if nothing is. */
  List<FlightEntry> written() {
    if (rows.isEmpty()) {
      return List.of();
    }
    FlightEntry entry = new FlightEntry.Control(table.insertDone(rows, elapsed));
    rows.clear();
    return List.of(entry);
  }
}
