package dev.sterna;

import dev.sterna.execute.ConnectionSource;
import dev.sterna.execute.Execution;
import dev.sterna.execute.Inquiry;
import dev.sterna.execute.Policy;
import dev.sterna.execute.Settings;
import dev.sterna.execute.Upgrade;
import dev.sterna.migration.RevisionSet;
import dev.sterna.report.EditedRevision;
import dev.sterna.report.MigrationListener;
import dev.sterna.report.Plan;
import dev.sterna.report.Report;
import dev.sterna.report.Status;
import dev.sterna.report.Validation;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Upgrades or downgrades a database to a revision. A migrator is immutable; each {@code with…}
 * method returns a new one.
 *
 * <p>A target is {@code head}, {@code heads}, {@code base}, {@code +1}, {@code -1}, an id or the
 * beginning of one, or {@code 4640e9af0234+1}. Methods throw {@link
 * dev.sterna.revision.RevisionException} if a target means nothing here or the revisions form no
 * history, and {@link dev.sterna.report.MigrationException} if a run is refused or fails.
 */
public final class Migrator {

  private final Settings settings;

  private Migrator(Settings settings) {
    this.settings = settings;
  }

  /** A migrator with every option at its default. */
  public static Migrator of(RevisionSet revisions, DataSource dataSource) {
    return new Migrator(Settings.of(revisions, dataSource));
  }

  /**
   * A migrator on a connection that belongs to the caller, who closes it. With autocommit off, the
   * run is part of the caller's transaction: nothing is committed, a failure leaves the transaction
   * as it was before, and its settings are restored. A revision that has to commit in between, such
   * as one that builds an index concurrently, is then refused.
   */
  public static Migrator of(RevisionSet revisions, Connection connection) {
    return new Migrator(Settings.of(revisions, new ConnectionSource.Borrowed(connection)));
  }

  /** Sets the schema of tables that name none, and of the revision table. */
  public Migrator withDefaultSchema(String schema) {
    return new Migrator(settings.withDefaultSchema(schema));
  }

  /** Sets the name of the revision table, instead of the one that the revisions state. */
  public Migrator withRevisionTable(String name) {
    return new Migrator(settings.withRevisionTable(name));
  }

  /** The same for another database, or another schema. */
  Migrator forTenant(Tenant tenant) {
    return new Migrator(
        settings.withDataSource(tenant.dataSource()).withDefaultSchema(tenant.schema()));
  }

  /** How long to wait for a database that is still starting; 30 seconds by default. */
  public Migrator withDatabaseWait(Duration wait) {
    return new Migrator(settings.withWaits(settings.waits().withDatabase(wait)));
  }

  /** How long to wait for another runner to finish; 10 minutes by default. */
  public Migrator withLockWait(Duration wait) {
    return new Migrator(settings.withWaits(settings.waits().withLock(wait)));
  }

  /**
   * How long a statement may wait for a lock on a table while others queue behind it; 5 seconds by
   * default, zero for no limit. The revision is then tried again, until {@link #withLockWait} is
   * over. A revision can override this ({@code op.limit}).
   */
  public Migrator withLockTimeout(Duration timeout) {
    return new Migrator(settings.withWaits(settings.waits().withLockTimeout(timeout)));
  }

  /**
   * How long a statement within a transaction may take, zero for no limit; by default the settings
   * of the role and the database apply. A revision can override this ({@code op.limit}).
   */
  public Migrator withStatementTimeout(Duration timeout) {
    return new Migrator(settings.withWaits(settings.waits().withStatementTimeout(timeout)));
  }

  /**
   * Refuses an upgrade unless each of its revisions stands on everything that the database has, so
   * that a revision merged below does not run late.
   */
  public Migrator inStrictOrder() {
    return new Migrator(settings.withPolicy(settings.policy().with(Policy.Order.STRICT)));
  }

  /** Who owns drafts that this migrator tries; the user's name and machine by default. */
  public Migrator withDraftOwner(String owner) {
    return new Migrator(settings.withDraftOwner(owner));
  }

  /** Allows a downgrade to lose rows and values. */
  public Migrator allowingDestructive() {
    return new Migrator(settings.withPolicy(settings.policy().with(Policy.Losses.ALLOWED)));
  }

  /**
   * Runs in one transaction, in a few round trips, so that either everything pending is done or
   * nothing. The run is refused if a revision has a step that commits by itself, such as an index
   * that is built concurrently. A changed table stays locked until the last revision has run.
   */
  public Migrator singleTransaction() {
    return new Migrator(settings.withPolicy(settings.policy().with(Policy.Extent.RUN)));
  }

  /**
   * Sets the role that does everything ({@code SET ROLE}) and owns what is created. The role that
   * logs in has to be a member of it.
   */
  public Migrator withRole(String role) {
    return new Migrator(settings.withRole(role));
  }

  /**
   * Gives a value to revisions that ask for it by this name ({@code op.argument}).
   *
   * @throws IllegalArgumentException if PostgreSQL cannot store it
   */
  public Migrator withArgument(String name, String value) {
    return new Migrator(settings.withArgument(name, value));
  }

  /** Sets the listener that is told of a run and can take part in it. */
  public Migrator withListener(MigrationListener listener) {
    return new Migrator(settings.withListener(listener));
  }

  /** Upgrades the database to the heads. */
  public Report upgrade() {
    return upgrade("heads");
  }

  /** Upgrades the database to a target. */
  public Report upgrade(String target) {
    return new Upgrade(settings).to(target);
  }

  /** Upgrades the database to the heads and tries the pending draft on top of them. */
  public Report upgradeDraft() {
    return new Execution(settings).upgradeDraft();
  }

  /** Downgrades the database to a target, which stays applied. */
  public Report downgrade(String target) {
    return new Execution(settings).downgrade(target);
  }

  /**
   * Undoes one revision that has nothing but drafts applied on top of it, which are undone first.
   * Does nothing if the database does not have the revision.
   *
   * @param id its whole id
   */
  public Report takeBack(String id) {
    return new Execution(settings).takeBack(id);
  }

  /**
   * Undoes what another branch has left in your own database, then upgrades it to the heads; use it
   * after a switch in version control. Revisions and drafts that this program does not have, or has
   * in another form, are undone with the SQL that the database stores for them, together with
   * everything that stands on them. Tables that both branches have keep their rows. What only the
   * other branch has is lost without further consent.
   */
  public Report switchBranch() {
    return new Execution(settings).switchBranch();
  }

  /** Records that the database is at these targets, without running anything. */
  public Report stamp(String... targets) {
    return new Execution(settings).stamp(List.of(targets));
  }

  /**
   * Clears the revision table, unknown revisions and drafts included, and records that the database
   * is at these targets, without running anything.
   */
  public Report stampAnew(String... targets) {
    return new Execution(settings).stampAnew(List.of(targets));
  }

  /** Where the database stands. */
  public Status current() {
    return new Inquiry(settings).current();
  }

  /** All revisions, newest first. Needs no database. */
  public List<RevisionInfo> history() {
    return history(":");
  }

  /**
   * The revisions of a range {@code from:to}, newest first. Asks the database only if an end of the
   * range depends on it, such as {@code current}.
   */
  public List<RevisionInfo> history(String range) {
    List<RevisionInfo> revisions =
        new ArrayList<>(
            RevisionGraph.of(settings.revisions().revisions())
                .history(() -> current().applied(), range));
    Collections.reverse(revisions);
    return List.copyOf(revisions);
  }

  /** The heads of the revisions. Needs no database. */
  public List<RevisionInfo> heads() {
    return RevisionGraph.of(settings.revisions().revisions()).heads();
  }

  /** What {@link #upgrade(String)} would do. */
  public Plan plan(String target) {
    return new Inquiry(settings).planUpgrade(target);
  }

  /** What {@link #downgrade(String)} would do. */
  public Plan planDowngrade(String target) {
    return new Inquiry(settings).planDowngrade(target);
  }

  /** What {@link #switchBranch()} would do. */
  public Plan planSwitch() {
    return new Inquiry(settings).planSwitch();
  }

  /**
   * The applied revisions whose source has changed since, because of which an upgrade refuses to
   * run.
   */
  public List<EditedRevision> edited() {
    return new Inquiry(settings).edited();
  }

  /**
   * Accepts the sources of edited revisions as what was applied: only their rows in the revision
   * table change. Look at {@link #edited()} first, and make sure that the database is as the
   * sources say.
   *
   * @param ids which revisions; all edited ones if none is named
   * @return those that were accepted
   */
  public List<EditedRevision> repair(String... ids) {
    return new Execution(settings).repair(Set.of(ids));
  }

  /**
   * Waits until another node has applied all revisions of this program to the database; for nodes
   * that must not migrate. The caller judges the rest of the comparison.
   *
   * @param limit how long to wait
   * @throws dev.sterna.report.MigrationException.Locked if the database is still behind after that
   */
  public Validation await(Duration limit) {
    return new Inquiry(settings).await(limit);
  }

  /** How the database compares with the revisions. */
  public Validation validate() {
    return new Inquiry(settings).validate();
  }
}
