package dev.sterna.execute;

import dev.sterna.migration.RevisionSet;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * What a run works with.
 *
 * @param revisions the revisions of this program
 * @param dataSource the database
 * @param defaultSchema the schema of tables that name none, and of the revision table
 * @param revisionTable the name of the revision table
 * @param databaseWait how long to wait for a database that is starting
 * @param lockWait how long to wait for another runner, or for whoever holds a table
 * @param destructiveAllowed whether a downgrade may lose rows and values
 * @param draftOwner whose drafts these are
 * @param listener is told how the run goes on
 */
public record Settings(
    RevisionSet revisions,
    DataSource dataSource,
    String defaultSchema,
    String revisionTable,
    Duration databaseWait,
    Duration lockWait,
    boolean destructiveAllowed,
    String draftOwner,
    MigrationListener listener) {

  public Settings {
    Objects.requireNonNull(revisions, "revisions");
    Objects.requireNonNull(dataSource, "dataSource");
    if (defaultSchema.isEmpty() || revisionTable.isEmpty() || draftOwner.isEmpty()) {
      throw new IllegalArgumentException(
          "the default schema, the revision table and the owner of drafts must have a name");
    }
    Objects.requireNonNull(databaseWait, "databaseWait");
    Objects.requireNonNull(lockWait, "lockWait");
    Objects.requireNonNull(listener, "listener");
  }

  public Settings withDefaultSchema(String schema) {
    return new Settings(
        revisions,
        dataSource,
        schema,
        revisionTable,
        databaseWait,
        lockWait,
        destructiveAllowed,
        draftOwner,
        listener);
  }

  public Settings withRevisionTable(String name) {
    return new Settings(
        revisions,
        dataSource,
        defaultSchema,
        name,
        databaseWait,
        lockWait,
        destructiveAllowed,
        draftOwner,
        listener);
  }

  public Settings withDatabaseWait(Duration wait) {
    return new Settings(
        revisions,
        dataSource,
        defaultSchema,
        revisionTable,
        wait,
        lockWait,
        destructiveAllowed,
        draftOwner,
        listener);
  }

  public Settings withLockWait(Duration wait) {
    return new Settings(
        revisions,
        dataSource,
        defaultSchema,
        revisionTable,
        databaseWait,
        wait,
        destructiveAllowed,
        draftOwner,
        listener);
  }

  public Settings allowingDestructive() {
    return new Settings(
        revisions,
        dataSource,
        defaultSchema,
        revisionTable,
        databaseWait,
        lockWait,
        true,
        draftOwner,
        listener);
  }

  public Settings withDraftOwner(String owner) {
    return new Settings(
        revisions,
        dataSource,
        defaultSchema,
        revisionTable,
        databaseWait,
        lockWait,
        destructiveAllowed,
        owner,
        listener);
  }

  public Settings withListener(MigrationListener other) {
    return new Settings(
        revisions,
        dataSource,
        defaultSchema,
        revisionTable,
        databaseWait,
        lockWait,
        destructiveAllowed,
        draftOwner,
        other);
  }
}
