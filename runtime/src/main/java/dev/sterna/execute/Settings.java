package dev.sterna.execute;

import dev.sterna.migration.RevisionSet;
import dev.sterna.report.MigrationListener;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What a run works with.
 *
 * @param revisions the revisions of this program
 * @param dataSource the database
 * @param defaultSchema the schema of tables that name none, and of the revision table
 * @param revisionTable the name of the revision table
 * @param waits how long to wait, for what
 * @param destructiveAllowed whether a downgrade or a tried draft may lose rows and values
 * @param strictOrder whether an upgrade is refused whose revisions do not stand on all that the
 *     database has
 * @param singleTransaction whether a run is one transaction, and not one for each step
 * @param draftOwner whose drafts these are; empty for whoever runs this, who is asked for only when
 *     it matters, because the name of a machine can take seconds to find
 * @param listener is told how the run goes on
 */
public record Settings(
    RevisionCode revisions,
    DataSource dataSource,
    String defaultSchema,
    String revisionTable,
    Waits waits,
    boolean destructiveAllowed,
    boolean strictOrder,
    boolean singleTransaction,
    Optional<String> draftOwner,
    MigrationListener listener) {

  public Settings {
    Objects.requireNonNull(revisions, "revisions");
    Objects.requireNonNull(dataSource, "dataSource");
    if (defaultSchema.isEmpty() || revisionTable.isEmpty()) {
      throw new IllegalArgumentException(
          "the default schema and the revision table must have a name");
    }
    Objects.requireNonNull(waits, "waits");
    Objects.requireNonNull(draftOwner, "draftOwner");
    Objects.requireNonNull(listener, "listener");
  }

  /** The settings that nobody has changed. */
  public static Settings of(RevisionSet revisions, DataSource dataSource) {
    return new Settings(
        new RevisionCode(revisions),
        dataSource,
        revisions.defaultSchema(),
        revisions.revisionTable(),
        Waits.DEFAULT,
        false,
        false,
        false,
        Optional.empty(),
        new MigrationListener() {});
  }

  /** Whose drafts these are; the user's name and machine unless someone else is named. */
  String owner() {
    return draftOwner.orElseGet(() -> System.getProperty("user.name") + "@" + machine());
  }

  private static String machine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  public Settings withDataSource(DataSource other) {
    return new Settings(
        revisions,
        other,
        defaultSchema,
        revisionTable,
        waits,
        destructiveAllowed,
        strictOrder,
        singleTransaction,
        draftOwner,
        listener);
  }

  public Settings withDefaultSchema(String schema) {
    return new Settings(
        revisions,
        dataSource,
        schema,
        revisionTable,
        waits,
        destructiveAllowed,
        strictOrder,
        singleTransaction,
        draftOwner,
        listener);
  }

  public Settings withRevisionTable(String name) {
    return new Settings(
        revisions,
        dataSource,
        defaultSchema,
        name,
        waits,
        destructiveAllowed,
        strictOrder,
        singleTransaction,
        draftOwner,
        listener);
  }

  public Settings withWaits(Waits other) {
    return new Settings(
        revisions,
        dataSource,
        defaultSchema,
        revisionTable,
        other,
        destructiveAllowed,
        strictOrder,
        singleTransaction,
        draftOwner,
        listener);
  }

  public Settings inStrictOrder() {
    return new Settings(
        revisions,
        dataSource,
        defaultSchema,
        revisionTable,
        waits,
        destructiveAllowed,
        true,
        singleTransaction,
        draftOwner,
        listener);
  }

  public Settings inSingleTransaction() {
    return new Settings(
        revisions,
        dataSource,
        defaultSchema,
        revisionTable,
        waits,
        destructiveAllowed,
        strictOrder,
        true,
        draftOwner,
        listener);
  }

  public Settings allowingDestructive() {
    return new Settings(
        revisions,
        dataSource,
        defaultSchema,
        revisionTable,
        waits,
        true,
        strictOrder,
        singleTransaction,
        draftOwner,
        listener);
  }

  public Settings withDraftOwner(String owner) {
    return new Settings(
        revisions,
        dataSource,
        defaultSchema,
        revisionTable,
        waits,
        destructiveAllowed,
        strictOrder,
        singleTransaction,
        Optional.of(owner),
        listener);
  }

  public Settings withListener(MigrationListener other) {
    return new Settings(
        revisions,
        dataSource,
        defaultSchema,
        revisionTable,
        waits,
        destructiveAllowed,
        strictOrder,
        singleTransaction,
        draftOwner,
        other);
  }
}
