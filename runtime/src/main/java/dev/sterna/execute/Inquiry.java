package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.RevisionLock;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.EditedRevision;
import dev.sterna.report.MigrationException;
import dev.sterna.report.Plan;
import dev.sterna.report.Status;
import dev.sterna.report.Validation;
import dev.sterna.revision.Applied;
import dev.sterna.revision.RevisionInfo;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@link dev.sterna.Migrator} asks a database and changes nothing by, one connection for each
 * call.
 */
public final class Inquiry {

  private final Settings settings;
  private final RevisionTable table;
  private final Agenda agenda;
  private final Refusals refusals;
  private final UnknownRevisions unknown;

  public Inquiry(Settings settings) {
    this.settings = settings;
    this.table = new RevisionTable(settings.defaultSchema(), settings.revisionTable());
    this.agenda = new Agenda(settings, table);
    this.refusals = new Refusals(settings);
    this.unknown = new UnknownRevisions(settings.revisions().revisions());
  }

  /** What {@link Execution#upgrade} would do. */
  public Plan planUpgrade(String target) {
    return plan((connection, state) -> agenda.upgrade(connection, state, target));
  }

  /** What {@link Execution#downgrade} would do. */
  public Plan planDowngrade(String target) {
    return plan((connection, state) -> agenda.downgrade(connection, state, target));
  }

  /** What {@link Execution#switchBranch} would do. */
  public Plan planSwitch() {
    return plan(agenda::switchBranch);
  }

  private Plan plan(Planning planning) {
    try (Session session = Session.open(settings)) {
      DatabaseState state = session.read(table);
      return Planning.plan(planning.decided(session, state), state);
    }
  }

  /** Where the database stands. */
  public Status current() {
    try (Session session = Session.open(settings)) {
      DatabaseState state = session.read(table);
      return new Status(
          state.rows(), state.heads(), unknown.of(state), state.drafts(), state.halfDone());
    }
  }

  /** How the database compares with the revisions. */
  public Validation validate() {
    try (Session session = Session.open(settings)) {
      return validation(session.read(table));
    }
  }

  private Validation validation(DatabaseState state) {
    Applied begun = state.begun();
    List<RevisionInfo> pending =
        settings.revisions().revisions().stream()
            .filter(r -> !begun.has(r.id()) || isAmended(r, state))
            .toList();
    return new Validation(
        pending,
        unknown.of(state),
        refusals.edited(state),
        state.halfDone(),
        state.drafts(),
        settings.revisions().draft().isPresent());
  }

  private static boolean isAmended(RevisionInfo revision, DatabaseState state) {
    return state.row(revision.id()).filter(row -> revision.continues(row.checksum())).isPresent();
  }

  /** The applied revisions whose source has changed since. */
  public List<EditedRevision> edited() {
    try (Session session = Session.open(settings)) {
      return new Repair(settings, table, agenda.planner()).edited(session, session.read(table));
    }
  }

  /** Waits until the database has all revisions of this program, and says how it compares. */
  public Validation await(Duration limit) {
    try (Session session = Session.open(settings)) {
      Patience patience = new Patience(limit, new Announcer(settings.listener(), List::of));
      Validation now = validation(session.read(table));
      while (now.isBehind()) {
        if (!patience.pause("the database is behind this program")) {
          throw behind(session, now, limit);
        }
        now = validation(session.read(table));
      }
      return now;
    }
  }

  private MigrationException behind(Session session, Validation now, Duration limit) {
    String missing =
        Stream.concat(
                now.halfDone().stream().map(AppliedRevision::toString),
                now.pending().stream().map(RevisionInfo::id))
            .findFirst()
            .orElseThrow();
    return new MigrationException.Locked(
        ("the database has been behind this program for %s seconds: it lacks %s revisions, first"
                + " %s. The lock is held by %s. Nothing was done. Check the process that"
                + " upgrades, or run upgrade.")
            .formatted(
                limit.toSeconds(),
                now.pending().size() + now.halfDone().size(),
                missing,
                new RevisionLock(table).holderInWords(session.connection())));
  }

  /**
   * Asks the database on a connection of its own, in autocommit mode; as a role in a transaction
   * that is rolled back, for a pooler could lend a session with its role to others.
   *
   * @param failure what is said if the database fails, before its own words
   */
  public <T> T ask(String failure, Question<T> question) {
    try (Session session = Session.open(settings)) {
      try {
        return session.asked(question);
      } catch (SQLException e) {
        throw QuestionFailure.of(failure, e, session.place());
      }
    }
  }
}
