package dev.sterna.processor.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The files of a project that are no sources: where classes are compiled to, as a build copies them
 * there first, beside the sources, and in {@code resources} beside the folder of sources, as Maven
 * and Gradle have it.
 */
public final class ProjectFiles {

  /** One byte more than this is read of a file, so that its reader can see that it is too large. */
  private static final int MOST_BYTES = 16 << 20;

  private final CompilerFiles files;
  private final List<Path> roots = new ArrayList<>();

  /**
   * @param migrations the name of the migrations package
   * @param folder its folder, beside whose source root the resources are
   */
  public ProjectFiles(CompilerFiles files, String migrations, Optional<Path> folder) {
    this.files = files;
    Optional<Path> output = files.classOutput();
    if (output.isPresent()) {
      roots.add(output.get());
    }
    Optional<Path> sources =
        folder.isPresent()
            ? MigrationsFolder.sourceRoot(folder.get(), migrations)
            : Optional.empty();
    if (sources.isPresent()) {
      roots.add(sources.get());
      roots.add(sources.get().resolveSibling("resources"));
    }
  }

  /** Whether the project has one of these files. */
  public boolean hasAny(Collection<String> names) {
    for (String name : names) {
      if (path(name).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The content of a file of the project, or of that name on the class path. */
  public Optional<byte[]> content(String name) {
    return path(name).map(ProjectFiles::read).orElseGet(() -> files.onClassPath(name, MOST_BYTES));
  }

  private Optional<Path> path(String name) {
    for (Path root : roots) {
      Optional<Path> file = resolved(root, name);
      if (file.isPresent() && Files.isRegularFile(file.get())) {
        return file;
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> resolved(Path root, String name) {
    try {
      return Optional.of(root.resolve(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> read(Path path) {
    try (InputStream content = Files.newInputStream(path)) {
      return Optional.of(content.readNBytes(MOST_BYTES + 1));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
