package dev.sterna.execute;

import dev.sterna.dialect.Plpgsql;
import dev.sterna.execute.table.NewRow;
import dev.sterna.execute.table.PreparedRows;
import dev.sterna.execute.table.RevisionLock;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.schema.Literal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What each revision of a convoy says beside its own statements, prepared by the first of them and
 * executed by the others: the server takes half the time for it then. What is prepared belongs to
 * the session and outlives a rollback (manual, PREPARE), so it has the name of its convoy, and is
 * taken away by the last revision. A pooler that lends sessions for a transaction lends one for the
 * whole of a convoy.
 *
 * @param pinning the name of the query that comes before all else
 * @param pinned what that query does
 * @param rows the check and the row
 * @param committed what the session says of the convoy
 */
record Refrain(String pinning, String pinned, PreparedRows rows, Committed committed) {

  /** For a convoy that begins now. */
  static Refrain of(Settings settings, RevisionTable table) {
    Committed committed = Committed.ofFlight();
    String name = "sterna_" + committed.flight();
    String pinned =
        String.join(
            ", ",
            PinnedSettings.of(settings).inQuery(Durability.WITH_THE_NEXT),
            committed.saying(),
            new RevisionLock(table).attemptInQuery());
    return new Refrain(name, pinned, new PreparedRows(table, name), committed);
  }

  /** Prepares all of it, with the settings pinned. */
  List<String> prepared() {
    return List.of(
        "prepare " + pinning + "(text) as select " + pinned,
        rows.preparedCheck(),
        rows.preparedRow(StepFlight.ELAPSED));
  }

  /** Pins the settings, takes the lock, and says in the session that this one is the last. */
  String opening(Task task) {
    return opening(committed.said(task.id()));
  }

  /** The same for the last of all, of which nothing needs to be said. */
  String openingOfLast() {
    return opening(Committed.NOTHING);
  }

  private String opening(String said) {
    return "execute " + pinning + "(" + Literal.of(said) + ")";
  }

  String canBegin(Task task, Task parent) {
    return rows.canBegin(task.id(), parent.id());
  }

  String insertDone(NewRow row) {
    return rows.insertDone(row);
  }

  /** Takes it away from the session. */
  List<String> forgotten() {
    return names().stream().map(name -> "deallocate " + name).toList();
  }

  private List<String> names() {
    return List.of(pinning, rows.check(), rows.row());
  }

  /** The same after a failure, for what is there; a pooler may lend another session by now. */
  void forget(Connection connection) {
    StringBuilder body = new StringBuilder();
    for (String name : names()) {
      body.append("if exists (select from pg_catalog.pg_prepared_statements where name")
          .append(" operator(pg_catalog.=) ")
          .append(Literal.of(name))
          .append(") then deallocate ")
          .append(name)
          .append("; end if; ");
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(Plpgsql.block(body.toString()));
    } catch (SQLException lost) {
      // with the session all of it is gone
    }
  }
}
