package dev.sterna.cli;

import dev.sterna.emit.DraftKeeper;
import dev.sterna.emit.EmptyRevision;
import dev.sterna.emit.KeptRevision;
import dev.sterna.emit.MigrationFolder;
import dev.sterna.emit.RevisionRequest;
import dev.sterna.migration.RevisionSet;
import dev.sterna.snapshot.SnapshotFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code revision}. */
@Command(
    name = "revision",
    description = "Keep the pending draft of the last compile as a new revision.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sterna revision -m \"add a member limit\"",
      "  sterna revision -m \"drop the old code\" --allow-destructive",
      "  sterna revision --empty -m \"fill slugs\" --tables post"
    })
final class RevisionCommand implements Callable<Integer> {

  private final Application application;
  private final GlobalOptions options;

  @Mixin private DestructiveOption destructive;

  @Mixin private NewRevisionOption identity;

  @Mixin private PlacementOption place;

  @Mixin private JsonOption json;

  @Option(
      names = {"-m", "--message"},
      required = true,
      paramLabel = "MSG",
      description = "What the revision does, in a few words.")
  private String message;

  @Option(
      names = "--tables",
      split = ",",
      paramLabel = "TABLE",
      description = "Add handles for these tables, to work on their rows.")
  private List<String> tables = List.of();

  @Option(names = "--empty", description = "Start a revision to be written by hand.")
  private boolean empty;

  RevisionCommand(Application application, GlobalOptions options) {
    this.application = application;
    this.options = options;
  }

  @Override
  public Integer call() {
    RevisionSet revisions = application.revisions().get();
    MigrationFolder folder = options.folder(revisions);
    RevisionRequest request = identity.request(message, tables, place.placement());
    KeptRevision kept =
        destructive.run(
            json.talking(application).terminal(),
            () -> write(folder, revisions, request),
            () -> write(folder, revisions, request.destructive()));
    boolean staysPending = empty && revisions.draft().isPresent();
    return json.print(
        application,
        new WrittenRevision(kept)
            .answer(
                advice(staysPending),
                out -> {
                  out.writeBooleanField("empty", empty);
                  out.writeBooleanField("pending", staysPending);
                }));
  }

  private List<String> advice(boolean staysPending) {
    List<String> lines = new ArrayList<>();
    lines.add(
        empty
            ? "Write what it does, compile, then: upgrade."
            : "Moved " + SnapshotFormat.FILE_NAME + " along. Compile, then: upgrade.");
    if (staysPending) {
      lines.add("The draft stays pending; the next compile puts it on top of this revision.");
    }
    return lines;
  }

  private KeptRevision write(
      MigrationFolder folder, RevisionSet revisions, RevisionRequest request) {
    return empty
        ? EmptyRevision.create(folder, revisions, request)
        : DraftKeeper.keep(folder, revisions, request);
  }
}
