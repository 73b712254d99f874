package dev.sterna.cli;

import dev.sterna.emit.ClassFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the folder of a migrations package among the sources: beside the class folder that the
 * revisions come from, or in the working directory or one of its modules. A folder counts only if
 * {@code package-info.java} lies in it.
 */
final class FolderSearch {

  /** Where projects keep their sources: with a build tool, and without one. */
  private static final List<Path> SOURCES =
      List.of(Path.of("src", "main", "java"), Path.of("src"), Path.of(""));

  private final Class<?> revisions;
  private final Path packagePath;
  private final Path workingDirectory;

  FolderSearch(Class<?> revisions, String packageName, Path workingDirectory) {
    this.revisions = revisions;
    this.packagePath = Path.of(packageName.replace('.', '/'));
    this.workingDirectory = workingDirectory;
  }

  Path found() {
    return besideClasses().or(this::inWorkingDirectory).orElseThrow(this::nowhere);
  }

  /** Beside the classes: where an application runs from what was just compiled. */
  Optional<Path> besideClasses() {
    return Stream.iterate(
            ClassFolder.of(revisions), Optional::isPresent, p -> p.map(Path::getParent))
        .flatMap(Optional::stream)
        .flatMap(this::in)
        .findFirst();
  }

  private Optional<Path> inWorkingDirectory() {
    Optional<Path> here = in(workingDirectory).findFirst();
    if (here.isPresent()) {
      return here;
    }
    try (Stream<Path> modules = Files.list(workingDirectory)) {
      List<Path> found = modules.flatMap(module -> in(module).limit(1)).toList();
      if (found.size() > 1) {
        throw new CliException(
            "several modules have the migrations package: %s. Specify one with --directory."
                .formatted(found.stream().sorted().toList()));
      }
      return found.stream().findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CliException nowhere() {
    return new CliException(
        ("the folder %s is neither in %s, nor in a folder there, nor beside the classes. Specify"
                + " it with --directory.")
            .formatted(SOURCES.get(0).resolve(packagePath), workingDirectory.toAbsolutePath()));
  }

  /** The folders of the package that a project has. */
  private Stream<Path> in(Path project) {
    return SOURCES.stream()
        .map(sources -> project.resolve(sources).resolve(packagePath))
        .filter(folder -> Files.isRegularFile(folder.resolve("package-info.java")));
  }
}
