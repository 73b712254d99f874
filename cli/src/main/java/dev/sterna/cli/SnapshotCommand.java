package dev.sterna.cli;

import dev.sterna.emit.SnapshotRenewal;
import dev.sterna.migration.RevisionSet;
import dev.sterna.snapshot.Retained;
import dev.sterna.snapshot.SnapshotFormat;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code snapshot}: a revision was edited by hand, and the snapshot follows. */
@Command(
    name = "snapshot",
    description = "Write schema.jsonl anew from what the revisions do, edited by hand or not.")
final class SnapshotCommand implements Callable<Integer> {

  private final Application application;
  private final GlobalOptions options;

  SnapshotCommand(Application application, GlobalOptions options) {
    this.application = application;
    this.options = options;
  }

  @Override
  public Integer call() {
    RevisionSet revisions = application.revisions().get();
    List<Retained> byHand = SnapshotRenewal.write(options.folder(revisions), revisions);
    application.print("Wrote " + SnapshotFormat.FILE_NAME + " anew.");
    if (!byHand.isEmpty()) {
      application.print("No entity declares these, so they are retained as made by hand:");
      byHand.forEach(line -> application.print("    " + line.part()));
    }
    application.print("Compile, then: check.");
    return ExitCode.OK.code();
  }
}
