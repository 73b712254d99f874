package dev.sterna.execute;

import dev.sterna.execute.flight.Flight;
import dev.sterna.execute.flight.FlightEntry;
import dev.sterna.execute.flight.FlightException;
import dev.sterna.execute.flight.Marker;
import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.NewRow;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.execute.table.WayBack;
import dev.sterna.migration.Migration;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.EditedRevision;
import dev.sterna.report.MigrationException;
import dev.sterna.revision.RevisionInfo;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at applied revisions whose source has changed since, and takes that source for what was
 * applied where somebody says that it is: rows change, and nothing else.
 *
 * @param settings the settings
 * @param table the revision table
 * @param planner plans the way back that a row keeps
 */
record Repair(Settings settings, RevisionTable table, Planner planner) {

  /** The revisions of the state that are edited and done; what is half done may be edited. */
  List<EditedRevision> edited(Session session, DatabaseState state) {
    List<EditedRevision> edited = new ArrayList<>();
    for (AppliedRevision row : new Refusals(settings).edited(state)) {
      if (!row.isHalfDone()) {
        edited.add(new EditedRevision(row, source(row.id()), undoing(session, row)));
      }
    }
    return edited;
  }

  private RevisionInfo source(String id) {
    return settings.revisions().revisions().stream()
        .filter(revision -> revision.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Optional<List<String>> undoing(Session session, AppliedRevision row) {
    try {
      return WayBack.statements(session.connection(), table, row.id());
    } catch (SQLException e) {
      throw new MigrationException(
          ("the revision table %s cannot be read: %s\n  Nothing was done. Fix the cause and run"
                  + " again.")
              .formatted(table.sql(), ServerError.of(e)),
          e);
    }
  }

  /**
   * Accepts the sources of these revisions.
   *
   * @param ids which ones; all that are edited if there are none
   * @return those that were accepted
   * @throws Conflict if another runner is at work
   */
  List<EditedRevision> accept(Session session, DatabaseState state, Set<String> ids)
      throws Conflict {
    List<EditedRevision> accepted =
        edited(session, state).stream()
            .filter(edited -> ids.isEmpty() || ids.contains(edited.source().id()))
            .toList();
    if (accepted.isEmpty()) {
      return accepted;
    }
    Opening opening = new Opening(settings, table, session.frame());
    List<String> work = new ArrayList<>();
    for (EditedRevision edited : accepted) {
      work.add(table.checks().stands(edited.applied()));
      work.add(RevisionTable.hittingOne(accept(edited)));
    }
    List<FlightEntry> entries = opening.entries(Optional.of(state), work);
    entries.addAll(opening.ending());
    try {
      Flight.run(session.connection(), new Marker("repair", 0), entries);
    } catch (FlightException e) {
      MigrationException failure = failure(session, e);
      throw Conflict.of(e, table, failure, Optional.empty()).orElseThrow(() -> failure);
    }
    return accepted;
  }

  private String accept(EditedRevision edited) {
    RevisionInfo source = edited.source();
    Migration migration = settings.revisions().migration(source.id());
    return table.accept(
        new NewRow(
            source,
            edited.applied().kind(),
            Optional.empty(),
            planner.upgrade(source, migration).steps().size(),
            WayBack.json(planner.downgrade(source, migration))));
  }

  private static MigrationException failure(Session session, FlightException e) {
    String said =
        e.getCause() instanceof SQLException sql
            ? "PostgreSQL: " + ServerError.of(sql)
            : String.valueOf(e.getCause());
    String text = "the repair failed\n  " + said + "\n  Nothing was written. ";
    return Permission.isMissing(e.sqlState())
        ? new MigrationException.Denied(
            text + Permission.advice(e.sqlState(), session.place()), e.getCause())
        : new MigrationException(text + "Fix the cause and run again.", e.getCause());
  }
}
