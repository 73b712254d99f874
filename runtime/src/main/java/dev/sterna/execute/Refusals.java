package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.operation.Irreversible;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.MigrationException;
import dev.sterna.report.PlannedRevision.PlannedOperation;
import dev.sterna.revision.Applied;
import dev.sterna.revision.RevisionInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a run refuses before it touches anything. */
final class Refusals {

  private final Settings settings;
  private final Map<String, RevisionInfo> known;
  private final Set<String> replaced;

  Refusals(Settings settings) {
    this.settings = settings;
    this.known =
        settings.revisions().revisions().stream()
            .collect(Collectors.toMap(RevisionInfo::id, info -> info));
    this.replaced =
        known.values().stream()
            .flatMap(info -> info.replaces().stream())
            .collect(Collectors.toSet());
  }

  /** The applied revisions that this program does not have, without drafts. */
  List<AppliedRevision> unknown(DatabaseState state) {
    return state.rows().stream()
        .filter(row -> row.kind() != AppliedRevision.Kind.DRAFT && !isKnown(row))
        .toList();
  }

  /** Whether this program has the revision, or one that replaces it. */
  private boolean isKnown(AppliedRevision row) {
    return known.containsKey(row.id()) || replaced.contains(row.id());
  }

  /** The applied revisions whose source has changed since. */
  List<AppliedRevision> edited(DatabaseState state) {
    return state.rows().stream().filter(this::isEdited).toList();
  }

  boolean isEdited(AppliedRevision row) {
    return row.kind() != AppliedRevision.Kind.DRAFT
        && known.containsKey(row.id())
        && !known.get(row.id()).checksum().equals(row.checksum());
  }

  /** A revision that is half done may be corrected, because that can be the only way on. */
  void edits(DatabaseState state) {
    List<AppliedRevision> edited = edited(state).stream().filter(row -> !row.isHalfDone()).toList();
    if (!edited.isEmpty()) {
      String names =
          edited.stream()
              .map(row -> row.id() + " (" + known.get(row.id()).className() + ")")
              .collect(Collectors.joining(", "));
      throw new MigrationException.Edited(
          "the source of "
              + names
              + " has changed since it was applied, so the database is not what the source says."
              + " Nothing was done. Bring the source back and put the change into a revision of its"
              + " own; if the change alters nothing in the database, stamp the revision.");
    }
  }

  /** What a newer program has left half done must be finished by it. */
  void unknownHalfDone(DatabaseState state) {
    List<AppliedRevision> rows =
        unknown(state).stream().filter(AppliedRevision::isHalfDone).toList();
    if (!rows.isEmpty()) {
      throw new MigrationException.Unknown(
          "the database is half way through "
              + rows
              + ", which this program does not have. Nothing was done. Finish it with the program"
              + " that has it.");
    }
  }

  /**
   * What is applied and counts when the way up is planned. Revisions that this program does not
   * have stand aside, unless they replace some that it has.
   */
  Applied counting(DatabaseState state) {
    return state.applied(
        row ->
            row.kind() != AppliedRevision.Kind.DRAFT
                && !row.isHalfDone()
                && (isKnown(row) || !row.replaces().isEmpty()));
  }

  void othersDrafts(DatabaseState state) {
    for (AppliedRevision draft : state.drafts()) {
      if (!draft.appliedBy().endsWith(RevisionTable.ownerSuffix(settings.owner()))) {
        throw new MigrationException.ForeignDraft(
            ("the database has the draft %s, which %s has applied. Nothing was done. Ask "
                    + "them to take it back; your drafts are those of %s.")
                .formatted(draft.id(), draft.appliedBy(), settings.owner()));
      }
    }
  }

  void irreversible(List<Task> tasks) {
    for (Task task : tasks) {
      for (PlannedOperation operation : operations(task)) {
        if (operation.operation() instanceof Irreversible irreversible) {
          throw new MigrationException.Irreversible(
              "revision %s cannot be undone: %s. Nothing was done."
                  .formatted(task.id(), irreversible.reason()));
        }
      }
    }
  }

  /** A stored downgrade is text, which nobody can judge here. */
  void destructive(String what, List<Task> tasks, DatabaseState state) {
    if (settings.destructiveAllowed()) {
      return;
    }
    List<String> destructive =
        tasks.stream()
            .flatMap(
                task ->
                    operations(task).stream()
                        .filter(
                            operation ->
                                operation.operation().isDestructive()
                                    || state.row(task.id()).filter(this::isEdited).isPresent())
                        .map(operation -> task.id() + ": " + operation.operation().describe()))
            .toList();
    if (!destructive.isEmpty()) {
      throw new MigrationException.Destructive(
          "the "
              + what
              + " can lose rows or values:\n  "
              + String.join("\n  ", destructive)
              + "\nNothing was done. If that is meant, allow it: allowingDestructive() on the"
              + " migrator, --allow-destructive on the command line.");
    }
  }

  private static List<PlannedOperation> operations(Task task) {
    return task.planned().steps().stream().flatMap(step -> step.operations().stream()).toList();
  }
}
