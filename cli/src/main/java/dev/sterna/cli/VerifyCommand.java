package dev.sterna.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sterna.diff.Diff;
import dev.sterna.emit.MigrationFolder;
import dev.sterna.history.History;
import dev.sterna.history.Verification;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.Operation;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.snapshot.SnapshotFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code verify}: the history holds together, without a database. */
@Command(
    name = "verify",
    description =
        "Check that the revisions add up to schema.jsonl, and that each downgrade reverts"
            + " its upgrade.",
    footerHeading = "%nExamples:%n",
    footer = {"  sterna verify"})
final class VerifyCommand implements Callable<Integer> {

  private final Application application;
  private final GlobalOptions options;

  @Mixin private JsonOption json;

  VerifyCommand(Application application, GlobalOptions options) {
    this.application = application;
    this.options = options;
  }

  @Override
  public Integer call() {
    return json.print(application, answer());
  }

  private Answer answer() {
    RevisionSet revisions = application.revisions().get();
    MigrationFolder folder = options.folder(revisions);
    folder.requireCompiled(revisions);
    History history = History.of(revisions);
    List<Operation> missing = Diff.between(history.schema(), folder.snapshot().schema());
    Verification downgrades = Verification.of(history);
    boolean isSound = missing.isEmpty() && downgrades.wrong().isEmpty();
    return new Answer(
        isSound ? ExitCode.OK : ExitCode.REPLAY_DIFFERS,
        lines(history, missing, downgrades),
        out -> members(out, history, missing, downgrades));
  }

  private static List<String> lines(
      History history, List<Operation> missing, Verification downgrades) {
    List<String> lines = new ArrayList<>();
    int count = history.graph().revisions().size();
    lines.add(count == 1 ? "1 revision replayed." : count + " revisions replayed.");
    if (missing.isEmpty()) {
      lines.add("They add up to " + SnapshotFormat.FILE_NAME + ".");
    } else {
      lines.add(
          "They do not give %s. The difference, from them to it:"
              .formatted(SnapshotFormat.FILE_NAME));
      missing.forEach(operation -> lines.add("    " + operation.describe()));
    }
    for (RevisionInfo revision : downgrades.irreversible()) {
      lines.add("%s (%s) cannot be downgraded.".formatted(revision.id(), revision.className()));
    }
    for (Verification.Wrong wrong : downgrades.wrong()) {
      lines.add(
          "The downgrade of %s (%s) does not revert its upgrade: %s"
              .formatted(wrong.revision().id(), wrong.revision().className(), wrong.problem()));
    }
    if (downgrades.wrong().isEmpty()) {
      lines.add(
          downgrades.irreversible().isEmpty()
              ? "Each downgrade reverts its upgrade."
              : "Each other downgrade reverts its upgrade.");
    }
    return lines;
  }

  private static void members(
      JsonGenerator out, History history, List<Operation> missing, Verification downgrades)
      throws IOException {
    out.writeNumberField("revisions", history.graph().revisions().size());
    RevisionJson.texts(out, "missing", missing.stream().map(Operation::describe).toList());
    RevisionJson.texts(
        out, "irreversible", downgrades.irreversible().stream().map(RevisionInfo::id).toList());
    out.writeArrayFieldStart("downgrades");
    for (Verification.Wrong wrong : downgrades.wrong()) {
      out.writeStartObject();
      out.writeStringField("id", wrong.revision().id());
      out.writeStringField("problem", wrong.problem());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
