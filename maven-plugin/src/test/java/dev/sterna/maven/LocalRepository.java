package dev.sterna.maven;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A local repository for the projects of the tests. It shows the repository of the outer build
 * through links, so that nothing is fetched twice and no network is needed once all is there; but
 * Sterna's artifacts in it are those that this build has made, and stay out of the outer one.
 *
 * @param path the folder to make it in
 */
record LocalRepository(Path path) {

  private static final Path GROUP = Path.of("dev", "sterna");

  /** Shows an outer repository, and the artifacts of this group in a repository of their own. */
  void show(Path outer, Path tested) throws IOException {
    Path here = path;
    Path there = outer;
    for (Path name : GROUP) {
      Files.createDirectories(here);
      for (Path shown : folders(there)) {
        if (!shown.endsWith(name)) {
          link(here.resolve(shown.getFileName()), shown);
        }
      }
      here = here.resolve(name);
      there = there.resolve(name);
    }
    copy(tested.resolve(GROUP), here);
  }

  private static List<Path> folders(Path parent) throws IOException {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(parent)) {
      return children.filter(Files::isDirectory).toList();
    }
  }

  /** Without the right to make links, Maven has to fetch what would be seen through them. */
  private static void link(Path link, Path target) throws IOException {
    if (Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.createDirectories(link);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    new Folder(from).copyTo(to);
  }
}
