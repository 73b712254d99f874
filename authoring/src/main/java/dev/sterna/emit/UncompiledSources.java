package dev.sterna.emit;

import dev.sterna.migration.RevisionSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sources of a model that the last compile has not seen: those that are newer than their
 * classes. A draft says nothing of what was written since.
 *
 * @param sources the folder of the source of the unnamed package
 * @param classes the folder of its classes
 * @param compiled when the revisions were compiled
 */
record UncompiledSources(Path sources, Path classes, FileTime compiled) {

  private static final String JAVA = ".java";

  /** What the source of an entity says somewhere, or that of a package with options. */
  private static final List<String> MODEL =
      List.of("jakarta.persistence", "dev.sterna.migration.Migrations");

  /** Sorted by name; none where the sources or the classes are not at hand. */
  static List<Path> of(MigrationFolder folder, RevisionSet revisions) {
    try {
      return ClassFolder.of(revisions.getClass())
          .flatMap(classes -> folder.sourceFolder().map(sources -> of(sources, classes, revisions)))
          .orElse(List.of());
    } catch (UncheckedIOException e) {
      return List.of(); // somebody is moving the files about: there is nothing to compare
    }
  }

  private static List<Path> of(Path sources, Path classes, RevisionSet revisions) {
    Path set = classes.resolve(revisions.getClass().getName().replace('.', '/') + ".class");
    return Files.isRegularFile(set)
        ? new UncompiledSources(sources, classes, time(set)).newer()
        : List.of();
  }

  private List<Path> newer() {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(JAVA))
          .filter(file -> time(file).compareTo(seen(file)) > 0 && isOfModel(file))
          .map(sources::relativize)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** When the compiler read a file last, as its class tells; it has not one for every file. */
  private FileTime seen(Path source) {
    String name = sources.relativize(source).toString();
    Path compiledTo = classes.resolve(name.substring(0, name.length() - JAVA.length()) + ".class");
    return Files.isRegularFile(compiledTo) ? time(compiledTo) : compiled;
  }

  private static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Any encoding in which the words are ASCII will do. */
  private static boolean isOfModel(Path source) {
    try {
      String text = new String(Files.readAllBytes(source), StandardCharsets.ISO_8859_1);
      return MODEL.stream().anyMatch(text::contains);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
