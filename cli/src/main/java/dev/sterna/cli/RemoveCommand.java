package dev.sterna.cli;

import dev.sterna.Migrator;
import dev.sterna.emit.FolderChange;
import dev.sterna.emit.MigrationFolder;
import dev.sterna.migration.RevisionSet;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.rewrite.Removal;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code remove}. */
@Command(
    name = "remove",
    description = "Remove the newest unreleased revision from files, snapshot and database.",
    footerHeading = "%nExamples:%n",
    footer = {"  sterna remove", "  sterna remove 4640 --files-only   leave the database alone"})
final class RemoveCommand implements Callable<Integer> {

  private final Application application;
  private final GlobalOptions options;

  @Mixin private DestructiveOption destructive;

  @Mixin private RunOptions runOptions;

  @Mixin private JsonOption json;

  @Parameters(
      arity = "0..1",
      paramLabel = "REV",
      defaultValue = "head",
      description = "Which one to remove, if there are several heads.")
  private String target;

  @Option(
      names = "--files-only",
      description = "Leave the database alone; one that has the revision keeps its changes.")
  private boolean filesOnly;

  RemoveCommand(Application application, GlobalOptions options) {
    this.application = application;
    this.options = options;
  }

  @Override
  public Integer call() {
    RevisionSet revisions = application.revisions().get();
    MigrationFolder folder = options.folder(revisions);
    RevisionGraph graph = application.graph();
    RevisionInfo revision = application.only(graph, target);
    FolderChange change = Removal.of(folder, revisions, revision);
    boolean undone = make(change, revision.id());
    return json.print(
        application,
        new ChangedFiles(change)
            .answer(
                List.of(next(revision)),
                out -> {
                  out.writeStringField("removed", revision.id());
                  out.writeBooleanField("undone", undone);
                }));
  }

  /** What a merge did no entity asks for; of another revision the next compile does. */
  private static String next(RevisionInfo revision) {
    return revision.revises().size() > 1
        ? "Compile: what it merged has the heads %s again."
            .formatted(RevisionText.list(revision.revises()))
        : "Compile: its changes are pending again.";
  }

  /** Whether the database had it. */
  private boolean make(FolderChange change, String id) {
    if (filesOnly) {
      change.make();
      return false;
    }
    Application talking = json.talking(application);
    Migrator migrator = talking.migrator(runOptions);
    return destructive.run(
        talking.terminal(),
        () -> change.then(() -> talking.told(migrator, it -> isUndone(it, id))),
        () ->
            change.then(
                () -> talking.told(migrator.allowingDestructive(), it -> isUndone(it, id))));
  }

  private static boolean isUndone(Migrator migrator, String id) {
    return !migrator.takeBack(id).runs().isEmpty();
  }
}
