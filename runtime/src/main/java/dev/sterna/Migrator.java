package dev.sterna;

import dev.sterna.execute.MigrationListener;
import dev.sterna.execute.Plan;
import dev.sterna.execute.Report;
import dev.sterna.execute.Status;
import dev.sterna.execute.Validation;
import dev.sterna.migration.RevisionSet;
import dev.sterna.revision.RevisionInfo;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * Brings a database to a revision. Immutable; each {@code with…} method returns another one.
 *
 * <p>Targets are written as {@code head}, {@code heads}, {@code base}, {@code +1}, {@code -1}, an id
 * or the beginning of one, or {@code 4640e9af0234+1}. Every method that reaches the database throws a
 * {@link dev.sterna.execute.MigrationException} when it is refused or fails.
 */
public final class Migrator {

  private Migrator() {}

  /** A migrator with every option at its default. */
  public static Migrator of(RevisionSet revisions, DataSource dataSource) {
    return new Migrator();
  }

  /** Another schema for tables that name none, and for the revision table. */
  public Migrator withDefaultSchema(String schema) {
    throw new UnsupportedOperationException();
  }

  /** Another name for the revision table than {@code sterna_revision}. */
  public Migrator withRevisionTable(String name) {
    throw new UnsupportedOperationException();
  }

  /** How long to wait for a database that is still starting; 30 seconds by default. */
  public Migrator withDatabaseWait(Duration wait) {
    throw new UnsupportedOperationException();
  }

  /** How long to wait for another runner to finish; 10 minutes by default. */
  public Migrator withLockWait(Duration wait) {
    throw new UnsupportedOperationException();
  }

  /** Whose drafts these are; the user's name and machine by default. */
  public Migrator withDraftOwner(String owner) {
    throw new UnsupportedOperationException();
  }

  /** Lets a downgrade, and the undoing of a draft, lose rows and values. */
  public Migrator allowingDestructive() {
    throw new UnsupportedOperationException();
  }

  /** Is told how a run goes on. */
  public Migrator withListener(MigrationListener listener) {
    throw new UnsupportedOperationException();
  }

  /** Brings the database to the heads. */
  public Report upgrade() {
    return upgrade("heads");
  }

  /** Brings the database up to a target. */
  public Report upgrade(String target) {
    throw new UnsupportedOperationException();
  }

  /** Brings the database to the heads and tries the pending draft on top of them. */
  public Report upgradeDraft() {
    throw new UnsupportedOperationException();
  }

  /** Brings the database down to a target, which stays applied. */
  public Report downgrade(String target) {
    throw new UnsupportedOperationException();
  }

  /** Says that the database is at these targets, without running anything. */
  public Report stamp(String... targets) {
    throw new UnsupportedOperationException();
  }

  /** Where the database stands. */
  public Status current() {
    throw new UnsupportedOperationException();
  }

  /** All revisions, the newest first. Needs no database. */
  public List<RevisionInfo> history() {
    return history(":");
  }

  /** The revisions of a range {@code from:to}, the newest first. Needs no database. */
  public List<RevisionInfo> history(String range) {
    throw new UnsupportedOperationException();
  }

  /** The heads of the revisions. Needs no database. */
  public List<RevisionInfo> heads() {
    throw new UnsupportedOperationException();
  }

  /** What {@link #upgrade(String)} would do. */
  public Plan plan(String target) {
    throw new UnsupportedOperationException();
  }

  /** What {@link #downgrade(String)} would do. */
  public Plan planDowngrade(String target) {
    throw new UnsupportedOperationException();
  }

  /** How the database compares with the revisions. */
  public Validation validate() {
    throw new UnsupportedOperationException();
  }
}
