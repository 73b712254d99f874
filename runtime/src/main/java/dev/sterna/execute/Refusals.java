package dev.sterna.execute;

import dev.sterna.dialect.ServerVersion;
import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.operation.Irreversible;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.Direction;
import dev.sterna.report.MigrationException;
import dev.sterna.report.PlannedRevision.PlannedOperation;
import dev.sterna.report.PlannedRevision.PlannedStep;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a run refuses before it touches anything. */
final class Refusals {

  private final Settings settings;
  private final Map<String, RevisionInfo> known;

  Refusals(Settings settings) {
    this.settings = settings;
    this.known =
        settings.revisions().revisions().stream()
            .collect(Collectors.toMap(RevisionInfo::id, info -> info));
  }

  /** The applied revisions whose source has changed since. */
  List<AppliedRevision> edited(DatabaseState state) {
    return state.rows().stream().filter(this::isEdited).toList();
  }

  /** Whether what was applied is neither what the source says nor the beginning of it. */
  private boolean isEdited(AppliedRevision row) {
    return isOther(row) && !known.get(row.id()).continues(row.checksum());
  }

  /** Whether what was applied is not what the source says. */
  boolean isOther(AppliedRevision row) {
    return row.kind() != AppliedRevision.Kind.DRAFT
        && known.containsKey(row.id())
        && !known.get(row.id()).checksum().equals(row.checksum());
  }

  /** A revision that is half done may be corrected, because that can be the only way on. */
  void edits(DatabaseState state) {
    List<AppliedRevision> edited = edited(state).stream().filter(row -> !row.isHalfDone()).toList();
    if (!edited.isEmpty()) {
      List<String> names =
          edited.stream()
              .map(row -> row.id() + " (" + known.get(row.id()).className() + ")")
              .toList();
      throw new MigrationException.Edited(
          "the source of "
              + String.join(", ", Excerpt.of(names))
              + " has changed since it was applied, so the database does not match it."
              + " Nothing was done. Restore the source and put the change into a revision of its"
              + " own; if the database matches the changed source, accept that: repair.");
    }
  }

  /** What a half-done revision has done, none that stands for it can take over. */
  void halfReplaced(RevisionInfo revision, DatabaseState state) {
    for (AppliedRevision row : state.halfDone()) {
      if (revision.replaces().contains(row.id())) {
        throw new MigrationException(
            ("revision %s is half done, and %s (%s) replaces it. Nothing was done. Finish it"
                    + " with the program that started it, and run again.")
                .formatted(row, revision.id(), revision.className()));
      }
    }
  }

  boolean isOwn(AppliedRevision draft) {
    return draft.appliedBy().endsWith(RevisionTable.ownerSuffix(settings.owner()));
  }

  void othersDraft(AppliedRevision draft) {
    if (!isOwn(draft)) {
      throw new MigrationException.ForeignDraft(
          ("the database has the draft %s, which %s has applied. Nothing was done. Ask them to"
                  + " undo it; you can undo only drafts of %s.")
              .formatted(draft.id(), draft.appliedBy(), settings.owner()));
    }
  }

  void irreversible(List<Task> tasks) {
    for (Task task : tasks) {
      for (PlannedOperation operation : operations(task)) {
        if (operation.operation() instanceof Irreversible irreversible) {
          throw new MigrationException.Irreversible(
              "revision %s cannot be undone: %s. Nothing was done. Choose a target above it."
                  .formatted(task.id(), irreversible.reason()));
        }
      }
    }
  }

  /** What the server does not know yet, it would refuse in the middle, with words of its own. */
  void olderThanNeeded(List<Task> tasks, int version) {
    for (Task task : tasks) {
      for (PlannedOperation planned : operations(task)) {
        int needed = ServerVersion.of(planned.operation());
        if (needed > version) {
          throw new MigrationException(
              ("revision %s needs PostgreSQL %s or newer (%s), but the server is PostgreSQL"
                      + " %s.\n  The revision was not started. Use a newer server, or write the"
                      + " revision without that feature.")
                  .formatted(task.id(), needed, planned.operation().describe(), version));
        }
      }
    }
  }

  /** A stored downgrade is text, which nobody can judge here. */
  void destructive(String what, List<Task> tasks, DatabaseState state) {
    if (settings.policy().losses() == Policy.Losses.ALLOWED) {
      return;
    }
    List<String> losses =
        tasks.stream()
            .flatMap(
                task -> {
                  boolean stored =
                      state.row(task.id()).filter(row -> isStored(task, row)).isPresent();
                  return operations(task).stream()
                      .filter(planned -> stored || planned.operation().isDestructive())
                      .map(planned -> task.id() + ": " + (stored ? text(planned) : told(planned)));
                })
            .toList();
    if (!losses.isEmpty()) {
      throw new MigrationException.Destructive(
          "the " + what + " can lose rows or values:\n  " + String.join("\n  ", Excerpt.of(losses)),
          "\nNothing was done. To accept the loss, use allowingDestructive() on the migrator,"
              + " or --allow-destructive on the command line.");
    }
  }

  /** All of it: what its first line does not say may be what is lost. */
  private static String text(PlannedOperation stored) {
    return "execute " + String.join("; ", stored.statements());
  }

  private static String told(PlannedOperation planned) {
    return planned.operation().describe();
  }

  /** Whether what is run to undo it is the text in its row. */
  private boolean isStored(Task task, AppliedRevision row) {
    return task.planned().direction() == Direction.DOWNGRADE
        && (isOther(row)
            || row.kind() == AppliedRevision.Kind.DRAFT
            || !known.containsKey(row.id()));
  }

  private static List<PlannedOperation> operations(Task task) {
    List<PlannedOperation> operations = new ArrayList<>();
    for (PlannedStep step : task.planned().steps()) {
      operations.addAll(step.operations());
    }
    return operations;
  }
}
