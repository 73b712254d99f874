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
 * @param connections the database
 * @param defaultSchema the schema of tables that name none, and of the revision table
 * @param revisionTable the name of the revision table
 * @param role the role as which all is done ({@code SET ROLE}); empty for the one that logs in
 * @param arguments what revisions may ask for by name
 * @param waits how long to wait, for what
 * @param policy what the run may do
 * @param draftOwner whose drafts these are; empty for whoever runs this, who is asked for only when
 *     it matters, because the name of a machine can take seconds to find
 * @param listener is told how the run goes on
 */
public record Settings(
    RevisionCode revisions,
    ConnectionSource connections,
    String defaultSchema,
    String revisionTable,
    Optional<String> role,
    Arguments arguments,
    Waits waits,
    Policy policy,
    Optional<String> draftOwner,
    MigrationListener listener) {

  private static final MigrationListener NOBODY =
      new MigrationListener() {
        @Override
        public boolean takesPart() {
          return false;
        }
      };

  public Settings {
    Objects.requireNonNull(revisions, "revisions");
    Objects.requireNonNull(connections, "connections");
    if (defaultSchema.isEmpty() || revisionTable.isEmpty() || role.equals(Optional.of(""))) {
      throw new IllegalArgumentException(
          "the default schema, the revision table and the role must have a name");
    }
    Objects.requireNonNull(arguments, "arguments");
    Objects.requireNonNull(waits, "waits");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(draftOwner, "draftOwner");
    Objects.requireNonNull(listener, "listener");
  }

  /** The settings that nobody has changed. */
  public static Settings of(RevisionSet revisions, ConnectionSource connections) {
    return new Settings(
        new RevisionCode(revisions),
        connections,
        revisions.defaultSchema(),
        revisions.revisionTable(),
        Optional.empty(),
        Arguments.NONE,
        Waits.DEFAULT,
        Policy.DEFAULT,
        Optional.empty(),
        NOBODY);
  }

  /** The same for connections of a data source. */
  public static Settings of(RevisionSet revisions, DataSource dataSource) {
    return of(revisions, new ConnectionSource.Pool(dataSource));
  }

  /** The same where nothing runs, for a script. */
  public static Settings offline(RevisionSet revisions) {
    return of(revisions, new ConnectionSource.None());
  }

  /** Whether the listener takes part in the run. */
  boolean isTakenPartIn() {
    return listener.takesPart();
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
        new ConnectionSource.Pool(other),
        defaultSchema,
        revisionTable,
        role,
        arguments,
        waits,
        policy,
        draftOwner,
        listener);
  }

  public Settings withDefaultSchema(String schema) {
    return new Settings(
        revisions,
        connections,
        schema,
        revisionTable,
        role,
        arguments,
        waits,
        policy,
        draftOwner,
        listener);
  }

  public Settings withRevisionTable(String name) {
    return new Settings(
        revisions,
        connections,
        defaultSchema,
        name,
        role,
        arguments,
        waits,
        policy,
        draftOwner,
        listener);
  }

  public Settings withRole(String name) {
    return new Settings(
        revisions,
        connections,
        defaultSchema,
        revisionTable,
        Optional.of(name),
        arguments,
        waits,
        policy,
        draftOwner,
        listener);
  }

  public Settings withArgument(String name, String value) {
    return new Settings(
        revisions,
        connections,
        defaultSchema,
        revisionTable,
        role,
        arguments.with(name, value),
        waits,
        policy,
        draftOwner,
        listener);
  }

  public Settings withWaits(Waits other) {
    return new Settings(
        revisions,
        connections,
        defaultSchema,
        revisionTable,
        role,
        arguments,
        other,
        policy,
        draftOwner,
        listener);
  }

  public Settings withPolicy(Policy other) {
    return new Settings(
        revisions,
        connections,
        defaultSchema,
        revisionTable,
        role,
        arguments,
        waits,
        other,
        draftOwner,
        listener);
  }

  public Settings withDraftOwner(String owner) {
    return new Settings(
        revisions,
        connections,
        defaultSchema,
        revisionTable,
        role,
        arguments,
        waits,
        policy,
        Optional.of(owner),
        listener);
  }

  public Settings withListener(MigrationListener other) {
    return new Settings(
        revisions,
        connections,
        defaultSchema,
        revisionTable,
        role,
        arguments,
        waits,
        policy,
        draftOwner,
        other);
  }
}
