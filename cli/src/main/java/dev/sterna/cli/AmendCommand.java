package dev.sterna.cli;

import dev.sterna.emit.FolderChange;
import dev.sterna.migration.RevisionSet;
import dev.sterna.rewrite.Amendment;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code amend}. */
@Command(
    name = "amend",
    description = "Add the pending draft to the newest unreleased revision.",
    footerHeading = "%nExamples:%n",
    footer = {"  sterna amend", "  sterna amend --allow-destructive"})
final class AmendCommand implements Callable<Integer> {

  private final Application application;
  private final GlobalOptions options;

  @Mixin private DestructiveOption destructive;

  @Mixin private JsonOption json;

  AmendCommand(Application application, GlobalOptions options) {
    this.application = application;
    this.options = options;
  }

  @Override
  public Integer call() {
    RevisionSet revisions = application.revisions().get();
    Amendment amendment = Amendment.of(options.folder(revisions), revisions);
    FolderChange change =
        destructive.run(
            json.talking(application).terminal(), amendment::change, amendment::destructiveChange);
    change.make();
    return json.print(
        application,
        new ChangedFiles(change)
            .answer(
                List.of(
                    "Compile, then: upgrade. A database that already has the revision runs only"
                        + " what was added."),
                out -> out.writeStringField("amended", amendment.revision().id())));
  }
}
