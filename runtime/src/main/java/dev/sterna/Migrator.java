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
 * Brings a database to a revision. Immutable; each {@code with…} method returns another one.
 *
 * <p>Targets are written as {@code head}, {@code heads}, {@code base}, {@code +1}, {@code -1}, an
 * id or the beginning of one, or {@code 4640e9af0234+1}. A target that means nothing here, and
 * revisions that are in no order, are a {@link dev.sterna.revision.RevisionException}; a run that
 * is refused or fails is a {@link dev.sterna.report.MigrationException}.
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
   * A migrator on a connection of the caller's, who closes it. Out of autocommit mode the run is a
   * part of the caller's transaction: nothing is committed, a failure leaves the transaction as it
   * was before, and its settings come back. A revision that has to commit in between, such as one
   * that builds an index concurrently, is refused then.
   */
  public static Migrator of(RevisionSet revisions, Connection connection) {
    return new Migrator(Settings.of(revisions, new ConnectionSource.Borrowed(connection)));
  }

  /** Another schema for tables that name none, and for the revision table. */
  public Migrator withDefaultSchema(String schema) {
    return new Migrator(settings.withDefaultSchema(schema));
  }

  /** Another name for the revision table than the one that the revisions give. */
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
   * default, zero for ever. Then the revision is tried again, until {@link #withLockWait} is over.
   * A revision can say otherwise ({@code op.limit}).
   */
  public Migrator withLockTimeout(Duration timeout) {
    return new Migrator(settings.withWaits(settings.waits().withLockTimeout(timeout)));
  }

  /**
   * How long a statement within a transaction may take, zero for ever; by default it is as the role
   * and the database have it. A revision can say otherwise ({@code op.limit}).
   */
  public Migrator withStatementTimeout(Duration timeout) {
    return new Migrator(settings.withWaits(settings.waits().withStatementTimeout(timeout)));
  }

  /**
   * Refuses an upgrade unless each of its revisions stands on all that the database has: one that
   * was merged below is not run late.
   */
  public Migrator inStrictOrder() {
    return new Migrator(settings.withPolicy(settings.policy().with(Policy.Order.STRICT)));
  }

  /** Whose drafts these are; the user's name and machine by default. */
  public Migrator withDraftOwner(String owner) {
    return new Migrator(settings.withDraftOwner(owner));
  }

  /** Lets a downgrade lose rows and values. */
  public Migrator allowingDestructive() {
    return new Migrator(settings.withPolicy(settings.policy().with(Policy.Losses.ALLOWED)));
  }

  /**
   * Runs in one transaction, so that all that is pending is done or nothing, and in a few round
   * trips. It is refused where a revision has a step that commits by itself, such as an index that
   * is built concurrently; and a table that is changed stays locked until the last revision has
   * run.
   */
  public Migrator singleTransaction() {
    return new Migrator(settings.withPolicy(settings.policy().with(Policy.Extent.RUN)));
  }

  /**
   * The role as which everything is done ({@code SET ROLE}), and which owns what is created; the
   * role that logs in has to be a member of it.
   */
  public Migrator withRole(String role) {
    return new Migrator(settings.withRole(role));
  }

  /**
   * What revisions get that ask for a value of this name ({@code op.argument}).
   *
   * @throws IllegalArgumentException if PostgreSQL cannot store it
   */
  public Migrator withArgument(String name, String value) {
    return new Migrator(settings.withArgument(name, value));
  }

  /** Is told how a run goes on. */
  public Migrator withListener(MigrationListener listener) {
    return new Migrator(settings.withListener(listener));
  }

  /** Brings the database to the heads. */
  public Report upgrade() {
    return upgrade("heads");
  }

  /** Brings the database up to a target. */
  public Report upgrade(String target) {
    return new Upgrade(settings).to(target);
  }

  /** Brings the database to the heads and tries the pending draft on top of them. */
  public Report upgradeDraft() {
    return new Execution(settings).upgradeDraft();
  }

  /** Brings the database down to a target, which stays applied. */
  public Report downgrade(String target) {
    return new Execution(settings).downgrade(target);
  }

  /**
   * Undoes one revision that nothing is applied on top of but drafts, which are undone before it;
   * nothing if the database does not have it.
   *
   * @param id its whole id
   */
  public Report takeBack(String id) {
    return new Execution(settings).takeBack(id);
  }

  /**
   * Takes back what another branch has left in a database of one's own, and brings it to the heads:
   * after a switch in version control, say. Revisions and drafts that this program does not have,
   * or has in another form, are undone by what the database keeps of them, and with them all that
   * stands on them; tables that both branches have keep their rows. What only the other branch has
   * is lost without further consent.
   */
  public Report switchBranch() {
    return new Execution(settings).switchBranch();
  }

  /** Says that the database is at these targets, without running anything. */
  public Report stamp(String... targets) {
    return new Execution(settings).stamp(List.of(targets));
  }

  /**
   * Forgets all that the revision table says, unknown revisions and drafts too, and says that the
   * database is at these targets, without running anything.
   */
  public Report stampAnew(String... targets) {
    return new Execution(settings).stampAnew(List.of(targets));
  }

  /** Where the database stands. */
  public Status current() {
    return new Inquiry(settings).current();
  }

  /** All revisions, the newest first. Needs no database. */
  public List<RevisionInfo> history() {
    return history(":");
  }

  /**
   * The revisions of a range {@code from:to}, the newest first. Asks the database only for a side
   * that counts from there, such as {@code current}.
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

  /** The applied revisions whose source has changed since, so that an upgrade refuses to run. */
  public List<EditedRevision> edited() {
    return new Inquiry(settings).edited();
  }

  /**
   * Takes the sources of edited revisions for what was applied: their rows change, and nothing
   * else. To be done after a look at {@link #edited()}, by whoever knows that the database is so.
   *
   * @param ids which ones; all of them if none is named
   * @return those that were accepted
   */
  public List<EditedRevision> repair(String... ids) {
    return new Execution(settings).repair(Set.of(ids));
  }

  /**
   * Waits until another node has brought the database to all revisions of this program; for nodes
   * that must not migrate. The rest of the comparison is the caller's to judge.
   *
   * @param limit for how long
   * @throws dev.sterna.report.MigrationException.Locked if the database is still behind then
   */
  public Validation await(Duration limit) {
    return new Inquiry(settings).await(limit);
  }

  /** How the database compares with the revisions. */
  public Validation validate() {
    return new Inquiry(settings).validate();
  }
}
