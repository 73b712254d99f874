package dev.sterna.cli;

import dev.sterna.emit.SnapshotRenewal;
import dev.sterna.migration.RevisionSet;
import dev.sterna.snapshot.Retained;
import dev.sterna.snapshot.SnapshotFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code snapshot}: a revision was edited by hand, and the snapshot follows. */
@Command(
    name = "snapshot",
    description = "Rewrite schema.jsonl from the revisions, including any edited by hand.",
    footerHeading = "%nExamples:%n",
    footer = {"  sterna snapshot"})
final class SnapshotCommand implements Callable<Integer> {

  private final Application application;
  private final GlobalOptions options;

  @Mixin private JsonOption json;

  SnapshotCommand(Application application, GlobalOptions options) {
    this.application = application;
    this.options = options;
  }

  @Override
  public Integer call() {
    RevisionSet revisions = application.revisions().get();
    List<Retained> byHand = SnapshotRenewal.write(options.folder(revisions), revisions);
    List<String> parts = byHand.stream().map(line -> line.part().toString()).toList();
    return json.print(
        application,
        Answer.of(
            lines(parts),
            out -> {
              RevisionJson.texts(out, "written", List.of(SnapshotFormat.FILE_NAME));
              RevisionJson.texts(out, "byHand", parts);
            }));
  }

  private static List<String> lines(List<String> byHand) {
    List<String> lines = new ArrayList<>();
    lines.add("Wrote " + SnapshotFormat.FILE_NAME + " anew.");
    if (!byHand.isEmpty()) {
      lines.add("No entity declares these, so they are kept as hand-made:");
      byHand.forEach(part -> lines.add("    " + part));
    }
    lines.add("Compile, then: check.");
    return lines;
  }
}
