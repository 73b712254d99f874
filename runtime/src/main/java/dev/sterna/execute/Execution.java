package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.AppliedRevision.Kind;
import dev.sterna.report.Direction;
import dev.sterna.report.EditedRevision;
import dev.sterna.report.Report;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@link dev.sterna.Migrator} does to a database, one connection for each call. What it only
 * asks is {@link Inquiry}.
 */
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
    if (!settings.isTakenPartIn()) {
      Ledger ledger = new Ledger();
      Optional<TasksAhead> installation =
          agenda.installation(state, target, task -> require(task, session, state), ledger::done);
      if (installation.isPresent()) {
        return install(session, state, installation.get(), ledger);
      }
    }
    Planning planning = (connection, read) -> agenda.upgrade(connection, read, target);
    List<Task> tasks = planning.decided(session, state);
    if (tasks.stream().allMatch(task -> task.action() == Report.Action.DOWNGRADED)) {
      refusals.destructive("downgrade of the draft that is no longer pending", tasks, state);
    }
    warnOfDraft(state.rows());
    warnOfEdited(state, tasks);
    if (tasks.isEmpty()) {
      unknown.ahead(state).ifPresent(new Announcer(settings.listener(), List::of)::warning);
    }
    return run(session, state, tasks);
  }

  private Report install(Session session, DatabaseState state, TasksAhead ahead, Ledger ledger) {
    try (TasksAhead tasks = ahead) {
      warnOfDraft(List.of());
      return around(ledger)
          .run(
              session,
              state,
              (assembly, connection) -> assembly.attemptAhead(session, connection, tasks));
    }
  }

  private void require(Task task, Session session, DatabaseState state) {
    refusals.olderThanNeeded(List.of(task), session.version());
    if (session.isOneTransaction()) {
      WholeRun.requireOneTransaction(task, state);
    }
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

  /** A revision that is half done may be edited, but the steps that are done do not run again. */
  private void warnOfEdited(DatabaseState state, List<Task> tasks) {
    Announcer announcer = new Announcer(settings.listener(), List::of);
    for (Task task : tasks) {
      RevisionInfo revision = task.planned().revision();
      state
          .row(task.id())
          .filter(row -> task.action() == Report.Action.UPGRADED && row.isHalfDone())
          .filter(row -> row.step() > 0 && !row.checksum().equals(revision.checksum()))
          .filter(row -> !revision.continues(row.checksum()))
          .map(
              row ->
                  ("revision %s (%s) has changed since step %s of %s was done; the steps that"
                          + " are done do not run again, so changes in them are not in the"
                          + " database")
                      .formatted(row.id(), revision.className(), row.step(), row.steps()))
          .ifPresent(announcer::warning);
    }
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
          refusals.destructive("downgrade to the revisions that both branches have", shared, state);
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
              "this program does not have these, so they are undone by the downgrades that the"
                  + " database stores: "
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

  private Report run(Planning planning) {
    try (Session session = Session.open(settings)) {
      DatabaseState first = session.read(table);
      return run(session, first, planning.decided(session, first));
    }
  }

  private RunFrame around(Ledger ledger) {
    return new RunFrame(settings, table, agenda.planner(), ledger);
  }

  private Report run(Session session, DatabaseState first, List<Task> tasks) {
    if (tasks.isEmpty()) {
      Ledger ledger = new Ledger();
      ledger.reread(first);
      return ledger.report();
    }
    refusals.olderThanNeeded(tasks, session.version());
    return around(new Ledger())
        .run(
            session,
            first,
            (assembly, connection) -> {
              if (settings.isTakenPartIn()) {
                assembly.announcer().beforeRun(Planning.plan(tasks, first), connection);
              }
              return assembly.attempt(session, connection, tasks);
            });
  }
}
