package dev.sterna.execute;

import dev.sterna.execute.table.RevisionTable;
import dev.sterna.execute.table.WayBack;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.MigrationException;
import dev.sterna.revision.RevisionInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The downgrades that rows store, for revisions whose code is not at hand.
 *
 * @param table the revision table
 */
record StoredDowngrades(RevisionTable table) {

  /** What undoes the revision; empty if nothing is stored or a part of it is Java. */
  Optional<Task> of(Connection connection, RevisionInfo revision, AppliedRevision row) {
    try {
      return WayBack.read(connection, table, revision)
          .map(planned -> new DowngradeTask(planned, row, table));
    } catch (SQLException e) {
      throw new MigrationException(
          ("the stored downgrade of %s cannot be read from %s: %s. Nothing was done. Fix the"
                  + " cause and run again.")
              .formatted(revision.id(), table.sql(), e.getMessage()),
          e);
    }
  }
}
