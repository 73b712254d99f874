package dev.sterna.execute;

import dev.sterna.execute.flight.Legs;
import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.RevisionTable;
import java.util.List;
import java.util.Set;

/**
 * What the revisions of a single transaction are as a flight.
 *
 * @param opening how the transaction begins and ends
 * @param additions what the listener adds
 * @param table the revision table
 */
record WholeFlight(Opening opening, Additions additions, RevisionTable table) {

  /** With so many it counts what each of them costs beside its own statements. */
  static final int MANY = 128;

  /** The rows that one statement writes where there are many. */
  private static final int ROWS = 64;

  /**
   * The opening, and a leg for each of the tasks, made when it is asked for.
   *
   * @param absent the revisions of these tasks that have no row
   */
  Legs legs(List<Task> tasks, Set<String> absent, DatabaseState state) {
    return new WholeLegs(this, rows(tasks), tasks, number -> false, absent, state);
  }

  /** The same while they are planned, for a database that has none. */
  Legs legs(TasksAhead tasks, DatabaseState state) {
    return new WholeLegs(this, rows(tasks), tasks, tasks::isAwaited, tasks.ids(), state);
  }

  private RowsTogether rows(List<Task> tasks) {
    return new RowsTogether(table, tasks.size() > MANY ? ROWS : 1);
  }
}
