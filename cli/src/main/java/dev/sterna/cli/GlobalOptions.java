package dev.sterna.cli;

import dev.sterna.emit.MigrationFolder;
import dev.sterna.migration.RevisionSet;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself, and the options that every command takes. */
@Command(
    name = "sterna",
    description = "Migrate a database from one revision of its schema to another.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = SternaVersion.class,
    scope = ScopeType.INHERIT)
final class GlobalOptions {

  @Option(
      names = "--directory",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The source folder of the migrations package (default: found by its name).")
  private Optional<Path> directory = Optional.empty();

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of an error.")
  private boolean debug;

  /** The folder of the migrations package, where the revisions' sources and the snapshot lie. */
  MigrationFolder folder(RevisionSet revisions) {
    return MigrationFolder.of(directory.orElseGet(search(revisions)::found));
  }

  private static FolderSearch search(RevisionSet revisions) {
    return new FolderSearch(revisions.getClass(), revisions.packageName(), Path.of(""));
  }

  /**
   * Makes sure that the pending draft is still one, where the sources are at hand: a draft that was
   * kept since the last compile would be said to be pending, and the revision would not run.
   */
  void requireNotKeptSince(RevisionSet revisions) {
    Optional<Path> sources = sources(revisions);
    if (sources.isEmpty() || revisions.draft().isEmpty()) {
      return;
    }
    MigrationFolder.of(sources.get())
        .revision(revisions.draft().get().revision().id())
        .ifPresent(
            kept -> {
              throw new CliException(
                  "the draft was kept as %s after the last compile: compile, then try again."
                      .formatted(kept.getFileName()));
            });
  }

  /** Makes sure that the pending draft is what the sources say, where they are at hand. */
  void requireModelCompiled(RevisionSet revisions) {
    sources(revisions)
        .ifPresent(sources -> MigrationFolder.of(sources).requireModelCompiled(revisions));
  }

  private Optional<Path> sources(RevisionSet revisions) {
    return directory.or(() -> search(revisions).besideClasses());
  }

  boolean debug() {
    return debug;
  }
}
