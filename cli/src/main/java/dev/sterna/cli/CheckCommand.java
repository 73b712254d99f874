package dev.sterna.cli;

import dev.sterna.diff.Diff;
import dev.sterna.emit.MigrationFolder;
import dev.sterna.execute.RevisionCode;
import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.Operations;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.ReplayException;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.SnapshotFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code check}: entities, revisions and snapshot say the same. The revisions come first, for on a
 * snapshot that they do not give, what is pending means nothing.
 */
@Command(
    name = "check",
    description = "Check that the entities, the revisions and schema.jsonl say the same.")
final class CheckCommand implements Callable<Integer> {

  private final Application application;
  private final GlobalOptions options;

  CheckCommand(Application application, GlobalOptions options) {
    this.application = application;
    this.options = options;
  }

  @Override
  public Integer call() {
    RevisionSet revisions = application.revisions().get();
    MigrationFolder folder = options.folder(revisions);
    folder.requireCompiled(revisions);
    requireOneHead();
    Schema snapshot = folder.snapshot().schema();
    RevisionSet code = new RevisionCode(revisions);
    List<Operation> notInRevisions = Diff.between(replayed(code), snapshot);
    if (!notInRevisions.isEmpty()) {
      application.print(
          SnapshotFormat.FILE_NAME + " has what the revisions, replayed, do not give:");
      list(notInRevisions);
      application.print("Make them agree: take back the edit of one or the other.");
      return ExitCode.REPLAY_DIFFERS.code();
    }
    Optional<DraftRevision> draft = code.draft();
    if (draft.isPresent()) {
      application.print("The entities have what no revision brings to the database:");
      List<Operation> pending = Operations.of(draft.get().migration()::upgrade);
      list(pending);
      application.print(
          pending.stream().anyMatch(Operation::isDestructive)
              ? "It loses data. If that is meant, keep it: revision --allow-destructive -m \"...\"."
              : "To keep it: revision -m \"...\".");
      return ExitCode.MODEL_AHEAD.code();
    }
    application.print("Entities, revisions and " + SnapshotFormat.FILE_NAME + " say the same.");
    return ExitCode.OK.code();
  }

  /** On several heads nothing is drafted, so that nobody can tell whether the model is ahead. */
  private void requireOneHead() {
    List<String> heads = application.graph().heads().stream().map(RevisionInfo::id).toList();
    if (heads.size() > 1) {
      throw new CliException(
          ExitCode.ERROR,
          "the revisions have several heads, "
              + heads
              + ", on which nothing is drafted. Join them: revision --empty -m \"merge\", then"
              + " compile.");
    }
  }

  private Schema replayed(RevisionSet revisions) {
    Schema schema = Schema.empty();
    for (RevisionInfo revision : application.graph().revisions()) {
      try {
        schema = Replay.of(schema, Operations.of(revisions.migration(revision.id())::upgrade));
      } catch (ReplayException e) {
        throw new CliException(
            ExitCode.REPLAY_DIFFERS,
            "revision %s (%s) does not fit those before it: %s"
                .formatted(revision.id(), revision.className(), e.getMessage()));
      }
    }
    return schema;
  }

  private void list(List<Operation> operations) {
    operations.forEach(operation -> application.print("    " + operation.describe()));
  }
}
