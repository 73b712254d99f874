package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.RevisionLock;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.AppliedRevision.Kind;
import dev.sterna.report.Direction;
import dev.sterna.report.EditedRevision;
import dev.sterna.report.MigrationException;
import dev.sterna.report.Plan;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.Report;
import dev.sterna.report.Status;
import dev.sterna.report.Validation;
import dev.sterna.revision.Applied;
import dev.sterna.revision.RevisionInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Runs and reads for {@link dev.sterna.Migrator}: one connection for each call. */
public final class Execution {

  private final Settings settings;
  private final RevisionTable table;
  private final Agenda agenda;
  private final Refusals refusals;
  private final UnknownRevisions unknown;

  public Execution(Settings settings) {
    this.settings = settings;
    this.table = new RevisionTable(settings.defaultSchema(), settings.revisionTable());
    this.agenda = new Agenda(settings, table);
    this.refusals = new Refusals(settings);
    this.unknown = new UnknownRevisions(settings.revisions().revisions());
  }

  /** Brings the database up to a target, from the state that was read on the session. */
  Report upgrade(Session session, DatabaseState state, String target) {
    if (session.isOneTransaction() && !settings.isListenedTo()) {
      Optional<TasksAhead> installation =
          agenda.installation(state, target, task -> require(task, session, state));
      if (installation.isPresent()) {
        return install(session, state, installation.get());
      }
    }
    List<Task> tasks =
        tasks(session, state, (connection, read) -> agenda.upgrade(connection, read, target));
    if (tasks.stream().allMatch(task -> task.action() == Report.Action.DOWNGRADED)) {
      refusals.destructive("way back of the draft that is pending no more", tasks, state);
    }
    warnOfDraft(state.rows());
    if (tasks.isEmpty()) {
      unknown.ahead(state).ifPresent(new Announcer(settings.listener(), List::of)::warning);
    }
    return run(session, state, tasks);
  }

  private Report install(Session session, DatabaseState state, TasksAhead ahead) {
    try (TasksAhead tasks = ahead) {
      warnOfDraft(List.of());
      return around()
          .run(
              session,
              state,
              (assembly, connection) -> assembly.attemptAhead(session, connection, tasks));
    }
  }

  private void require(Task task, Session session, DatabaseState state) {
    refusals.olderThanNeeded(List.of(task), session.version());
    WholeRun.requireOneTransaction(task, state);
  }

  /** Says so if there is a draft that is not among these rows. */
  void warnOfDraft(List<AppliedRevision> rows) {
    Announcer announcer = new Announcer(settings.listener(), List::of);
    settings
        .revisions()
        .draft()
        .filter(draft -> rows.stream().noneMatch(row -> row.id().equals(draft.revision().id())))
        .map(
            draft ->
                "the draft %s in %s was never kept as a revision and is not applied"
                    .formatted(draft.revision().id(), settings.revisions().packageName()))
        .ifPresent(announcer::warning);
  }

  /** Brings the database up to the heads and tries the pending draft on top of them. */
  public Report upgradeDraft() {
    return run(
        (connection, state) -> {
          List<Task> tasks = agenda.upgradeDraft(connection, state);
          refusals.destructive("draft", tasks.stream().filter(this::isOfDraft).toList(), state);
          return tasks;
        });
  }

  private boolean isOfDraft(Task task) {
    return task.planned().direction() == Direction.UPGRADE
        && settings.revisions().draft().stream()
            .anyMatch(draft -> draft.revision().id().equals(task.id()));
  }

  /** Brings the database down to a target, which stays applied. */
  public Report downgrade(String target) {
    return run((connection, state) -> undoing(agenda.downgrade(connection, state, target), state));
  }

  /** Undoes one revision and the drafts on top of it, if it is applied. */
  public Report takeBack(String id) {
    return run((connection, state) -> undoing(agenda.takeBack(connection, state, id), state));
  }

  private List<Task> undoing(List<Task> tasks, DatabaseState state) {
    List<Task> kept =
        tasks.stream()
            .filter(task -> state.row(task.id()).orElseThrow().kind() != Kind.DRAFT)
            .toList();
    refusals.irreversible(tasks);
    refusals.destructive("downgrade", kept, state);
    tellOfStored(state, tasks);
    return tasks;
  }

  /**
   * Takes back what another branch has left in the database, and brings it up to the heads. That
   * what only the other branch has is lost, is meant; not so with what this program has too.
   */
  public Report switchBranch() {
    return run(
        (connection, state) -> {
          List<Task> tasks = agenda.switchBranch(connection, state);
          List<Task> back =
              tasks.stream().filter(t -> t.action() == Report.Action.DOWNGRADED).toList();
          List<Task> shared =
              back.stream()
                  .filter(t -> !unknown.areAlone(state.row(t.id()).orElseThrow()))
                  .toList();
          refusals.irreversible(back);
          refusals.destructive("way back to what both branches have", shared, state);
          tellOfStored(state, back);
          return tasks;
        });
  }

  private void tellOfStored(DatabaseState state, List<Task> tasks) {
    List<AppliedRevision> stored =
        tasks.stream()
            .flatMap(task -> state.row(task.id()).stream())
            .filter(unknown::contain)
            .toList();
    if (!stored.isEmpty()) {
      new Announcer(settings.listener(), List::of)
          .warning(
              "by what the database keeps of it, for this program does not have it, is undone: "
                  + UnknownRevisions.names(stored));
    }
  }

  /** Says that the database is at these targets, without running anything. */
  public Report stamp(List<String> targets) {
    return stamped((stamp, session, state, ledger) -> stamp.run(session, state, targets, ledger));
  }

  /** Forgets all that the revision table says, and says that the database is at these targets. */
  public Report stampAnew(List<String> targets) {
    return stamped(
        (stamp, session, state, ledger) -> stamp.runAnew(session, state, targets, ledger));
  }

  /** Writes rows from where the database stands. */
  private interface Stamping {

    void run(Stamp stamp, Session session, DatabaseState state, Ledger ledger) throws Conflict;
  }

  private Report stamped(Stamping stamping) {
    try (Session session = Session.open(settings)) {
      Ledger ledger = new Ledger();
      Stamp stamp = new Stamp(settings, table, agenda.planner());
      new Attempts(session, settings, table, ledger)
          .run(session.read(table), state -> stamping.run(stamp, session, state, ledger));
      return ledger.report();
    }
  }

  /** What {@link #upgrade(String)} would do. */
  public Plan planUpgrade(String target) {
    return plan((connection, state) -> agenda.upgrade(connection, state, target));
  }

  /** What {@link #downgrade(String)} would do. */
  public Plan planDowngrade(String target) {
    return plan((connection, state) -> agenda.downgrade(connection, state, target));
  }

  /** What {@link #switchBranch()} would do. */
  public Plan planSwitch() {
    return plan(agenda::switchBranch);
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
      return repair().edited(session, session.read(table));
    }
  }

  /** Takes the sources of these revisions, or of all that are edited, for what was applied. */
  public List<EditedRevision> repair(Set<String> ids) {
    try (Session session = Session.open(settings)) {
      List<EditedRevision> accepted = new ArrayList<>();
      new Attempts(session, settings, table, new Ledger())
          .run(session.read(table), state -> accepted.addAll(repair().accept(session, state, ids)));
      return accepted;
    }
  }

  private Repair repair() {
    return new Repair(settings, table, agenda.planner());
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
                + " %s. The lock is held by %s. Nothing was done. See what became of the process"
                + " that upgrades, or run upgrade.")
            .formatted(
                limit.toSeconds(),
                now.pending().size() + now.halfDone().size(),
                missing,
                new RevisionLock(table).holderInWords(session.connection())));
  }

  /** What is asked of a database that is no business of a run, such as its catalog. */
  public interface Question<T> {

    T ask(Connection connection) throws SQLException;
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
        throw failure(failure, e, session.place());
      }
    }
  }

  /** Of a batch the driver tells which statement it was, and then why. */
  private static MigrationException failure(String what, SQLException e, String place) {
    SQLException cause = e.getNextException() == null ? e : e.getNextException();
    String state = String.valueOf(cause.getSQLState());
    String text =
        "%s\n  PostgreSQL: %s\n  Nothing was changed. ".formatted(what, ServerError.of(cause));
    return Permission.isMissing(state)
        ? new MigrationException.Denied(text + Permission.advice(state, place), cause)
        : new MigrationException(text + "See to what it says, and run again.", cause);
  }

  /** Decides, from where the database stands, what is to be done. */
  private interface Planning {

    List<Task> tasks(Connection connection, DatabaseState state);
  }

  private Plan plan(Planning planning) {
    try (Session session = Session.open(settings)) {
      DatabaseState state = session.read(table);
      return plan(tasks(session, state, planning), state);
    }
  }

  private static Plan plan(List<Task> tasks, DatabaseState first) {
    DatabaseState state = first;
    List<PlannedRevision> left = new ArrayList<>();
    for (Task task : tasks) {
      task.firstStep(state).ifPresent(step -> left.add(task.planned().from(step)));
      state = state.after(task.id());
    }
    return new Plan(left);
  }

  /** Decides as the role of the run, for the way back of a revision may have to be read. */
  private List<Task> tasks(Session session, DatabaseState state, Planning planning) {
    try {
      return session.framed(() -> planning.tasks(session.connection(), state));
    } catch (SQLException e) {
      throw failure("what is to be done cannot be found out", e, session.place());
    }
  }

  private Report run(Planning planning) {
    try (Session session = Session.open(settings)) {
      DatabaseState first = session.read(table);
      return run(session, first, tasks(session, first, planning));
    }
  }

  private RunFrame around() {
    return new RunFrame(settings, table, agenda.planner());
  }

  private Report run(Session session, DatabaseState first, List<Task> tasks) {
    if (tasks.isEmpty()) {
      Ledger ledger = new Ledger();
      ledger.reread(first);
      return ledger.report();
    }
    refusals.olderThanNeeded(tasks, session.version());
    return around()
        .run(
            session,
            first,
            (assembly, connection) -> {
              if (settings.isListenedTo()) {
                assembly.announcer().beforeRun(plan(tasks, first), connection);
              }
              return assembly.attempt(session, connection, tasks);
            });
  }
}
