package dev.sterna.adopt;

import dev.sterna.diff.Diff;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Ownership;
import dev.sterna.operation.Replay;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a database has come to beside its revisions. Catalog is compared with catalog, so that
 * expressions are PostgreSQL's on both sides.
 *
 * @param operations what brings the schema of the revisions to that of the database
 * @param made the parts that the database has and the revisions do not make
 */
public record Drift(List<Operation> operations, List<SchemaPart> made) {

  public Drift {
    operations = List.copyOf(operations);
    made = List.copyOf(made);
  }

  /**
   * The drift of a database.
   *
   * @param connection one in autocommit mode, or in a transaction, which goes on afterwards
   * @param replayed what the revisions that it has leave
   * @throws SQLException if the database cannot be read, or that cannot be created beside it
   */
  public static Drift of(Connection connection, Scope scope, Schema replayed) throws SQLException {
    Scope whole = scope.withNamespaces(replayed.namespaces());
    Schema live = whole.live(connection);
    Schema wanted = whole.shown(new Scratch(connection, scope.defaultSchema()).read(replayed));
    return new Drift(
        Diff.between(wanted, live),
        SchemaPart.allOf(live).stream().filter(part -> !part.isIn(wanted)).toList());
  }

  /** Whether the database is as its revisions left it. */
  public boolean isNone() {
    return operations.isEmpty();
  }

  /**
   * What a revision does that makes the drift part of the history. What it makes, and no entity
   * declares, is marked as made by hand.
   *
   * @param before the schema of the snapshot
   * @param declared what the entities ask for
   */
  public List<Operation> upgrade(Schema before, Schema declared) {
    List<Operation> upgrade = new ArrayList<>(operations);
    Schema after = Replay.of(before, operations);
    List<SchemaPart> made = new ArrayList<>();
    for (SchemaPart part : SchemaPart.allOf(after)) {
      if (!part.isIn(before) && !part.isIn(declared)) {
        made.add(part);
      }
    }
    for (SchemaPart part : made) {
      if (!part.kind().isElement() || !made.contains(SchemaPart.table(part.owner()))) {
        upgrade.add(new Ownership(part, Ownership.Owner.PERSON));
      }
    }
    return upgrade;
  }
}
