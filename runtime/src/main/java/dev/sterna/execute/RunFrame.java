package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.report.Report;
import java.sql.Connection;

/**
 * What stands around every run: it can be told to end, is tried until nobody is in the way, and
 * says what it has done.
 *
 * @param settings the settings
 * @param table the revision table
 * @param planner says in SQL what the listener adds
 * @param ledger where the run writes what it has done
 */
record RunFrame(Settings settings, RevisionTable table, Planner planner, Ledger ledger) {

  /** What the run is, once all that it needs is there. */
  @FunctionalInterface
  interface Beginning {

    Attempts.Attempt of(RunAssembly assembly, Connection connection);
  }

  /** Runs it, first with the state that was read already. */
  Report run(Session session, DatabaseState first, Beginning beginning) {
    CancellableConnection cancellable = new CancellableConnection(session.connection());
    try (Interruption interruption = Interruption.watch(cancellable)) {
      Connection connection = cancellable.connection();
      RunAssembly assembly = new RunAssembly(settings, table, planner, ledger, interruption);
      Attempts.Attempt attempt = beginning.of(assembly, connection);
      new Attempts(session, settings, table, ledger).run(first, attempt);
      if (settings.isTakenPartIn()) {
        assembly.announcer().afterRun(ledger.report(), connection);
      }
    }
    return ledger.report();
  }
}
