package dev.sterna.cli;

import dev.sterna.diff.Diff;
import dev.sterna.emit.MigrationFolder;
import dev.sterna.emit.ShortList;
import dev.sterna.execute.RevisionCode;
import dev.sterna.history.History;
import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.Operations;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.Operation;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.SnapshotFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code check}: entities, revisions and snapshot say the same. The revisions come first, for on a
 * snapshot that they do not give, what is pending means nothing.
 */
@Command(
    name = "check",
    description = "Check that the entities, the revisions and schema.jsonl agree.",
    footerHeading = "%nExamples:%n",
    footer = {"  sterna check", "  sterna check --json"})
final class CheckCommand implements Callable<Integer> {

  private final Application application;
  private final GlobalOptions options;

  @Mixin private JsonOption json;

  CheckCommand(Application application, GlobalOptions options) {
    this.application = application;
    this.options = options;
  }

  @Override
  public Integer call() {
    RevisionSet revisions = application.revisions().get();
    MigrationFolder folder = options.folder(revisions);
    Answer answer = answer(folder, revisions);
    warnOf(folder.changedSince(revisions));
    return json.print(application, answer);
  }

  /** No error: a build that takes classes from a cache gives them times that mean nothing. */
  private void warnOf(List<Path> changed) {
    if (!changed.isEmpty()) {
      application
          .terminal()
          .err()
          .println(
              "warning: "
                  + ShortList.of(changed.stream().map(Path::toString).toList())
                  + " changed after the last compile, which is all that this command sees;"
                  + " compile, then check");
    }
  }

  private Answer answer(MigrationFolder folder, RevisionSet revisions) {
    folder.requireCompiled(revisions);
    requireUndiverged();
    Schema snapshot = folder.snapshot().schema();
    RevisionSet code = new RevisionCode(revisions);
    List<Operation> notInRevisions = Diff.between(History.of(revisions).schema(), snapshot);
    if (!notInRevisions.isEmpty() && !folder.hasSnapshot()) {
      return new Answer(
          ExitCode.REPLAY_DIFFERS,
          List.of(
              SnapshotFormat.FILE_NAME + ", which was committed with the revisions, is missing.",
              "Restore it from version control, or regenerate it: snapshot; then compile."),
          members(ExitCode.REPLAY_DIFFERS, notInRevisions));
    }
    if (!notInRevisions.isEmpty()) {
      return answer(
          ExitCode.REPLAY_DIFFERS,
          "The replayed revisions do not give "
              + SnapshotFormat.FILE_NAME
              + ". The difference, from them to it:",
          notInRevisions,
          "Undo the edit of one or the other, or regenerate the file: snapshot.");
    }
    Optional<DraftRevision> draft = code.draft();
    if (draft.isPresent()) {
      List<Operation> pending = Operations.of(draft.get().migration()::upgrade);
      return answer(
          ExitCode.MODEL_AHEAD,
          "The entities have changed, and no revision covers the change:",
          pending,
          losesData(pending)
              ? "It loses data. To accept the loss, keep it: revision --allow-destructive -m"
                  + " \"...\"."
              : "To keep it: revision -m \"...\".");
    }
    return new Answer(
        ExitCode.OK,
        List.of("Entities, revisions and " + SnapshotFormat.FILE_NAME + " agree."),
        members(ExitCode.OK, List.of()));
  }

  private static Answer answer(
      ExitCode exit, String what, List<Operation> operations, String advice) {
    List<String> lines = new ArrayList<>();
    lines.add(what);
    operations.forEach(operation -> lines.add("    " + operation.describe()));
    lines.add(advice);
    return new Answer(exit, lines, members(exit, operations));
  }

  private static Answer.Members members(ExitCode exit, List<Operation> operations) {
    return out -> {
      out.writeStringField("status", exit.word());
      RevisionJson.texts(out, "operations", operations.stream().map(Operation::describe).toList());
      out.writeBooleanField("destructive", losesData(operations));
    };
  }

  private static boolean losesData(List<Operation> operations) {
    return operations.stream().anyMatch(Operation::isDestructive);
  }

  /** On these nothing is drafted, so that nobody can tell whether the model is ahead. */
  private void requireUndiverged() {
    List<String> heads =
        application.graph().divergedHeads().stream().map(RevisionInfo::id).toList();
    if (!heads.isEmpty()) {
      throw new CliException(
          ExitCode.ERROR,
          "the revisions have several heads, "
              + RevisionText.list(heads)
              + ", so nothing is drafted. Join them: merge, then compile.");
    }
  }
}
