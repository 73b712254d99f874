package dev.sterna.emit;

import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.migration.RevisionSet;
import dev.sterna.snapshot.Snapshot;
import dev.sterna.snapshot.SnapshotException;
import dev.sterna.snapshot.SnapshotFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The source folder of a package with {@code @Migrations}: its revisions and its snapshot. A file
 * is written beside its place and then moved there, so that nobody ever reads half of one.
 *
 * @param path the folder
 * @param packageName the package that its {@code package-info.java} declares
 */
public record MigrationFolder(Path path, String packageName) {

  private static final String PACKAGE_INFO = "package-info.java";

  /**
   * The folder at this path.
   *
   * @throws RefusalException if no {@code package-info.java} with {@code @Migrations} lies there
   */
  public static MigrationFolder of(Path path) {
    Path info = path.resolve(PACKAGE_INFO);
    if (!Files.isRegularFile(info)) {
      throw new RefusalException(
          Reason.FOLDER,
          path + " has no " + PACKAGE_INFO + ": name the folder of the package with @Migrations");
    }
    return new MigrationFolder(
        path,
        packageName(info)
            .orElseThrow(
                () ->
                    new RefusalException(
                        Reason.FOLDER,
                        info + " has no @Migrations: name the folder of the package that has it")));
  }

  /** All that lie under a folder of sources; none if there is no such folder. */
  public static List<MigrationFolder> under(Path sources) {
    if (!Files.isDirectory(sources)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.endsWith(PACKAGE_INFO))
          .flatMap(
              info ->
                  packageName(info).stream()
                      .map(name -> new MigrationFolder(info.getParent(), name)))
          .sorted(Comparator.comparing(MigrationFolder::packageName))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The package that bears {@code @Migrations}, if it does. */
  private static Optional<String> packageName(Path info) {
    List<String> tokens = JavaTokens.of(text(info));
    int declaration = tokens.indexOf("package");
    if (declaration < 0 || !tokens.subList(0, declaration).contains("Migrations")) {
      return Optional.empty();
    }
    List<String> name = tokens.subList(declaration + 1, tokens.size());
    return Optional.of(String.join("", name.subList(0, name.indexOf(";"))));
  }

  /**
   * The committed snapshot, empty if there is none yet.
   *
   * @throws SnapshotException if the file is not a snapshot
   */
  public Snapshot snapshot() {
    Path file = path.resolve(SnapshotFormat.FILE_NAME);
    return Files.exists(file) ? SnapshotFormat.read(text(file)) : Snapshot.empty();
  }

  /** The source files of revisions, sorted by name. */
  public List<Path> revisions() {
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".java"))
          .filter(file -> attributes(file).isPresent())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes sure that these revisions are those of the package, and that the last compile has seen
   * every revision that lies here.
   *
   * @throws RefusalException if not
   */
  public void requireCompiled(RevisionSet revisions) {
    if (!packageName.equals(revisions.packageName())) {
      throw new RefusalException(
          Reason.FOLDER,
          path
              + " holds package "
              + packageName
              + ", the revisions are those of "
              + revisions.packageName()
              + ": name the folder of that package");
    }
    Set<String> files =
        revisions().stream()
            .map(Path::getFileName)
            .map(file -> file.toString().replaceFirst("\\.java$", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    revisions.revisions().forEach(revision -> files.remove(revision.className()));
    if (!files.isEmpty()) {
      throw new RefusalException(
          Reason.NOT_COMPILED,
          String.join(", ", files) + " came after the last compile: compile, then try again");
    }
  }

  /** The revision with this id, if a file here has one. */
  public Optional<Path> revision(String id) {
    List<String> attribute = List.of("id", "=", '"' + id);
    return revisions().stream()
        .filter(
            file ->
                attributes(file)
                    .filter(tokens -> Collections.indexOfSubList(tokens, attribute) >= 0)
                    .isPresent())
        .findFirst();
  }

  /** The tokens from {@code @Revision} on. */
  private static Optional<List<String>> attributes(Path file) {
    List<String> tokens = JavaTokens.of(text(file));
    int start = Collections.indexOfSubList(tokens, List.of("@", "Revision"));
    return start < 0 ? Optional.empty() : Optional.of(tokens.subList(start, tokens.size()));
  }

  /**
   * Writes a revision.
   *
   * @return its file
   * @throws RefusalException if the folder cannot be written, or there is such a file
   */
  public Path addRevision(String className, String source) {
    Path file = path.resolve(className + ".java");
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new RefusalException(
          Reason.EXISTS,
          file + " exists: wait a second, or give the revision another message or time");
    }
    write(file, source);
    return file;
  }

  /**
   * Writes a revision and the snapshot that it leaves, or neither.
   *
   * @return the revision's file
   * @throws RefusalException if the folder cannot be written, or there is such a file
   */
  public Path addRevision(String className, String source, Snapshot left) {
    Path file = addRevision(className, source);
    try {
      write(path.resolve(SnapshotFormat.FILE_NAME), SnapshotFormat.write(left));
    } catch (RuntimeException e) {
      delete(file);
      throw e;
    }
    return file;
  }

  /**
   * Writes the snapshot alone. Build tools do not watch it, so the declaration of the package is
   * touched: the next compile then reads it.
   *
   * @throws RefusalException if the folder cannot be written
   */
  public void replaceSnapshot(Snapshot snapshot) {
    write(path.resolve(SnapshotFormat.FILE_NAME), SnapshotFormat.write(snapshot));
    try {
      Files.setLastModifiedTime(path.resolve(PACKAGE_INFO), FileTime.from(Instant.now()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Path file, String text) {
    if (!Files.isWritable(path)) {
      throw new RefusalException(
          Reason.FOLDER, path + " cannot be written: look at its permissions");
    }
    Path beside = path.resolve("." + file.getFileName() + ".tmp");
    try {
      Files.writeString(beside, text);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      delete(beside);
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
