package dev.sterna.cli;

import dev.sterna.emit.FolderChange;
import dev.sterna.emit.RevisionRequest;
import dev.sterna.migration.RevisionSet;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.rewrite.Squash;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code squash}. */
@Command(
    name = "squash",
    description = "Write one revision that replaces a range of others.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sterna squash 4640:head -m \"the second quarter\"",
      "  sterna squash :4640 --delete"
    })
final class SquashCommand implements Callable<Integer> {

  private final Application application;
  private final GlobalOptions options;

  @Mixin private NewRevisionOption identity;

  @Mixin private JsonOption json;

  @Parameters(
      paramLabel = "FROM:TO",
      description = "The range, both included; FROM may be omitted for base, TO for head.")
  private String range;

  @Option(
      names = {"-m", "--message"},
      paramLabel = "MSG",
      description = "What the revision does (default: which range it squashes).")
  private Optional<String> message = Optional.empty();

  @Option(
      names = "--delete",
      description = "Delete the replaced files; a database within the range then cannot continue.")
  private boolean delete;

  SquashCommand(Application application, GlobalOptions options) {
    this.application = application;
    this.options = options;
  }

  @Override
  public Integer call() {
    RevisionSet revisions = application.revisions().get();
    Squash squash =
        new Squash(
            options.folder(revisions),
            revisions,
            application.graph().history(application::applied, range));
    List<String> replaced = squash.range().stream().map(RevisionInfo::id).toList();
    RevisionRequest request = identity.request(message.orElseGet(() -> title(replaced)), List.of());
    FolderChange change = delete ? squash.deletingFiles(request) : squash.keepingFiles(request);
    change.make();
    return json.print(
        application,
        new ChangedFiles(change)
            .answer(
                List.of(
                    delete
                        ? "Compile, then: upgrade."
                        : "Compile, then: upgrade. Delete the old files when no database is within"
                            + " the range."),
                out -> RevisionJson.texts(out, "replaced", replaced)));
  }

  private static String title(List<String> replaced) {
    return "squash %s to %s".formatted(replaced.get(0), replaced.get(replaced.size() - 1));
  }
}
