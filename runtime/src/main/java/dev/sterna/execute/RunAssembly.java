package dev.sterna.execute;

import dev.sterna.execute.flight.Frame;
import dev.sterna.execute.table.RevisionTable;
import java.sql.Connection;
import java.util.List;

/**
 * Puts together what carries out a run.
 *
 * @param settings the settings
 * @param table the revision table
 * @param planner says in SQL what the listener adds
 * @param ledger where the run writes what it has done
 * @param interruption whether the run was told to end
 */
record RunAssembly(
    Settings settings,
    RevisionTable table,
    Planner planner,
    Ledger ledger,
    Interruption interruption) {

  /** Tells the listener of the run how it goes on. */
  Announcer announcer() {
    return new Announcer(settings.listener(), ledger::done);
  }

  /**
   * An attempt to carry out the tasks.
   *
   * @param connection that of the session, as the run uses it
   */
  Attempts.Attempt attempt(Session session, Connection connection, List<Task> tasks) {
    if (session.isOneTransaction()) {
      WholeRun run = whole(session, connection);
      return state -> run.run(tasks, state);
    }
    StepwiseRun run = stepwise(session, connection);
    return state -> run.run(tasks, state);
  }

  /** The same while the tasks are planned. */
  Attempts.Attempt attemptAhead(Session session, Connection connection, TasksAhead tasks) {
    if (session.isOneTransaction()) {
      WholeRun run = whole(session, connection);
      return state -> run.runAhead(tasks, state);
    }
    StepwiseRun run = stepwise(session, connection);
    return state -> run.runAhead(tasks, state);
  }

  private WholeRun whole(Session session, Connection connection) {
    Opening opening = new Opening(settings, table, session.frame());
    WholeFlight flight = new WholeFlight(opening, additions(), table);
    return new WholeRun(connection, flight, ledger, aftermath(session));
  }

  private StepwiseRun stepwise(Session session, Connection connection) {
    StepFlight before = flight(Durability.WITH_THE_NEXT);
    Aftermath aftermath = aftermath(session);
    return new StepwiseRun(
        runner(connection, before, aftermath),
        new Convoy(connection, settings, before, ledger, aftermath),
        runner(connection, flight(Durability.AT_ONCE), aftermath),
        ledger,
        interruption);
  }

  private Runner runner(Connection connection, StepFlight flight, Aftermath aftermath) {
    return new Runner(connection, settings, table, flight, ledger, aftermath);
  }

  private Aftermath aftermath(Session session) {
    return new Aftermath(session, table, interruption);
  }

  private StepFlight flight(Durability durability) {
    return new StepFlight(new Opening(settings, table, Frame.TRANSACTION, durability), additions());
  }

  private Additions additions() {
    return new Additions(settings, planner, announcer());
  }
}
