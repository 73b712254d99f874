package dev.sterna.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the folder of a migrations package among the sources: beside the class folder that the
 * revisions come from, or in the working directory or one of its modules. A folder counts only if
 * {@code package-info.java} lies in it.
 */
final class FolderSearch {

  private static final Path SOURCES = Path.of("src", "main", "java");

  private final Class<?> revisions;
  private final Path folder;
  private final Path workingDirectory;

  FolderSearch(Class<?> revisions, String packageName, Path workingDirectory) {
    this.revisions = revisions;
    this.folder = SOURCES.resolve(packageName.replace('.', '/'));
    this.workingDirectory = workingDirectory;
  }

  Path found() {
    return besideClasses().or(this::inWorkingDirectory).orElseThrow(this::nowhere);
  }

  private Optional<Path> besideClasses() {
    return Stream.iterate(classes(), Optional::isPresent, p -> p.map(Path::getParent))
        .flatMap(Optional::stream)
        .map(parent -> parent.resolve(folder))
        .filter(FolderSearch::isPackage)
        .findFirst();
  }

  /** The folder or jar from which the revisions were loaded. */
  private Optional<Path> classes() {
    try {
      CodeSource source = revisions.getProtectionDomain().getCodeSource();
      return source == null ? Optional.empty() : Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty(); // a jar in a jar is no file
    }
  }

  private Optional<Path> inWorkingDirectory() {
    if (isPackage(workingDirectory.resolve(folder))) {
      return Optional.of(workingDirectory.resolve(folder));
    }
    try (Stream<Path> modules = Files.list(workingDirectory)) {
      List<Path> found =
          modules.map(module -> module.resolve(folder)).filter(FolderSearch::isPackage).toList();
      if (found.size() > 1) {
        throw new CliException(
            "several modules have the migrations package: %s. Say which with --directory."
                .formatted(found.stream().sorted().toList()));
      }
      return found.stream().findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CliException nowhere() {
    return new CliException(
        "the folder %s is neither in %s, nor in a folder there, nor beside the classes. Name it with --directory."
            .formatted(folder, workingDirectory.toAbsolutePath()));
  }

  private static boolean isPackage(Path folder) {
    return Files.isRegularFile(folder.resolve("package-info.java"));
  }
}
